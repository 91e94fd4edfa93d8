import { LRUCache } from 'lru-cache';
import { SourceText } from '../../alignment/index.js';
import { Story } from '../../document/index.js';
import { type EntityRegistry, nameReader, readEntities } from '../../language/index.js';
import type { Passage } from '../../search/index.js';

/** So much of its paragraph is read before a passage, in code units: a pronoun means something near. */
const BEFORE = 500;

/** A passage with what stands before it in its paragraph, read by itself: whole stories take too long. */
export interface Excerpt {
  readonly source: SourceText;
  readonly registry: EntityRegistry;
}

/** So many excerpts are kept: the same passages are asked for again and again. */
const KEPT = 128;
const kept = new LRUCache<Passage, Excerpt>({ max: KEPT });

export function readExcerpt(passage: Passage): Excerpt {
  const known = kept.get(passage);
  if (known) return known;
  const excerpt = readAnew(passage);
  kept.set(passage, excerpt);
  return excerpt;
}

function readAnew({ story, start, end }: Passage): Excerpt {
  const from = story.paragraphAt(start)?.start ?? start;
  const text = story.text.slice(start - from > BEFORE ? start : from, end);
  const excerpt = storyOf(text);
  const registry = readEntities([excerpt]);
  return { source: new SourceText(excerpt, registry.mentions.get(excerpt) ?? []), registry };
}

/** A question, in which the names are those of an excerpt. */
export function readAsked(question: string, { registry }: Excerpt): SourceText {
  const asked = question.trim().endsWith('?') ? question : `${question}?`;
  const { story, names } = nameReader(registry.entities)(asked);
  return new SourceText(story, names);
}

function storyOf(text: string): Story {
  const info = { id: 'excerpt', title: '', kind: 'original', language: 'en' } as const;
  return new Story(info, text, [{ start: 0, end: text.length, number: 1 }]);
}
