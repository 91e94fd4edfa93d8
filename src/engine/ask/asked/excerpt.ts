import { SourceText } from '../../alignment/index.js';
import { type Span, Story } from '../../document/index.js';
import { type EntityRegistry, nameReader, readEntities } from '../../language/index.js';
import { WeaklyKept } from '../kept/weakly-kept.js';

/** So much of its paragraph is read before a passage, in code units: a pronoun means something near. */
const BEFORE = 500;
/** So much of the story is read before a passage whose speaker its paragraph does not name, and behind it. */
const AROUND = { before: 1_200, after: 400 };

/** What a passage is to an excerpt: a place in a story. */
export interface Place extends Span {
  readonly story: Story;
}

/** A passage with what stands before it in its paragraph, read by itself: whole stories take too long. */
export interface Excerpt {
  /** Where it begins in the story. */
  readonly start: number;
  readonly source: SourceText;
  readonly registry: EntityRegistry;
}

const INFO = { id: 'excerpt', title: '', kind: 'original', language: 'en' } as const;

/** So many excerpts are kept: the same passages are asked for again and again. */
const KEPT = 128;
const excerpts = new WeaklyKept<Place, Excerpt>(KEPT);
const surroundings = new WeaklyKept<Place, Excerpt>(KEPT);

/** A passage, and what stands before it in its paragraph. */
export function readExcerpt(passage: Place): Excerpt {
  const { story, start, end } = passage;
  const from = story.paragraphAt(start)?.start ?? start;
  const near = { start: start - from > BEFORE ? start : from, end };
  return excerpts.of(passage, () => readAnew(story, near));
}

/** A passage, with the paragraphs before it and the rest of its own. */
export function readSurroundings(passage: Place): Excerpt {
  const { story, start, end } = passage;
  const [first = passage] = story.paragraphs.filter(
    (one) => one.end > start - AROUND.before && one.start <= start,
  );
  const last = story.paragraphAt(start)?.end ?? end;
  const around = {
    start: start - first.start > 2 * AROUND.before ? start : first.start,
    end: Math.max(end, Math.min(last, end + AROUND.after)),
  };
  return surroundings.of(passage, () => readAnew(story, around));
}

function readAnew({ text, paragraphs }: Story, { start, end }: Span): Excerpt {
  const own = paragraphs
    .filter((one) => one.end > start && one.start < end)
    .map((one, at) => ({
      start: Math.max(0, one.start - start),
      end: Math.min(one.end, end) - start,
      number: at + 1,
    }));
  const excerpt = new Story(INFO, text.slice(start, end), own);
  const registry = readEntities([excerpt]);
  const source = new SourceText(excerpt, registry.mentions.get(excerpt) ?? []);
  return { start, source, registry };
}

/** A question, in which the names are those of an excerpt. */
export function readAsked(question: string, { registry }: Excerpt): SourceText {
  const asked = question.trim().endsWith('?') ? question : `${question}?`;
  const { story, names } = nameReader(registry.entities)(asked);
  return new SourceText(story, names);
}
