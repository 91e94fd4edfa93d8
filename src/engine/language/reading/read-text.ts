import { readTerms } from '../terms/terms.js';
import { overlaps, type Span, type Story } from '../../document/index.js';
import { tokenise } from '../tokens/tokenise.js';
import { findEntity } from '../entities/find-entity.js';
import { calledShorter } from '../entities/name-aliases.js';
import { metonymGroups } from '../entities/metonyms.js';
import { nameKey } from '../entities/name-keys.js';
import { readingOf, readWithNames } from './story-reading.js';
import { storyOf } from './text-story.js';
import { readEntities, type Entity, type NameMention } from '../entities/entity-registry.js';

/** Most words of a name that is looked for where it is not written like one. */
const LONGEST_NAME = 6;
/** Written small, these are no names. */
const LOWERCASE_WORDS = /^(?:us|who|un|house|fed|may|march)$/u;

/** Words from elsewhere as a story, and the names in them. */
export interface NamedText {
  readonly story: Story;
  readonly names: readonly NameMention[];
}

/** Reads the names in words from elsewhere. */
export type NameReader = (text: string) => NamedText;

/** A reader of names in words from elsewhere: those by which an entity is known mean that one. */
export function nameReader(entities: readonly Entity[]): NameReader {
  const keys = keysOf(entities);
  const meant = (name: string): Entity | undefined =>
    keys.get(nameKey(name)) ?? findEntity(name, entities);
  return (text) => {
    const story = storyOf(text);
    const own = readEntities([story]).mentions.get(story) ?? [];
    const fuller = own.flatMap(({ entity }) => [...entity.keys]);
    const shorter = ({ kind, keys: [key, ...more] }: Entity): Entity | undefined =>
      key === undefined || more.length > 0 ? undefined : calledShorter(key, kind, fuller, entities);
    const named = own.map((mention) => ({
      ...mention,
      entity:
        meant(text.slice(mention.bare, mention.end)) ?? shorter(mention.entity) ?? mention.entity,
    }));
    const small = namesInSmall(text, keys).filter(
      (name) => !named.some((mention) => overlaps(name, mention)),
    );
    const names = [...named, ...small].sort((a, b) => a.start - b.start);
    const known = small.map(({ entity, ...name }) => ({ ...name, kind: entity.kind }));
    readWithNames(story, [...readingOf(story).mentions.names, ...known]);
    return { story, names };
  };
}

/** Every key of the entities, and the names that the news uses for the same. */
function keysOf(entities: readonly Entity[]): ReadonlyMap<string, Entity> {
  const keys = new Map<string, Entity>();
  for (const entity of entities) for (const key of entity.keys) keys.set(key, entity);
  for (const group of metonymGroups()) {
    const known = group.map((key) => keys.get(key)).find((entity) => entity !== undefined);
    for (const key of group) if (known && !keys.has(key)) keys.set(key, known);
  }
  return keys;
}

/**
 * Known names that are not written like names: in small letters (`alibaba`, `the defense department`), or
 * at the start of a sentence, where every word has a capital.
 */
function namesInSmall(text: string, keys: ReadonlyMap<string, Entity>): NameMention[] {
  const words = tokenise(text);
  const found: NameMention[] = [];
  const noCapitals = !/\p{Lu}/u.test(text.slice(1));
  for (let at = 0; at < words.length; at++) {
    for (let many = Math.min(LONGEST_NAME, words.length - at); many > 0; many--) {
      const span = spanOf(words.slice(at, at + many));
      const key = span && nameKey(text.slice(span.start, span.end));
      const entity = key === undefined ? undefined : keys.get(key);
      if (!span || !entity) continue;
      const isWritten = noCapitals || /^\p{Lu}/u.test(text.slice(span.start));
      if (many === 1 && !(isWritten && mayBeName(key ?? ''))) continue;
      found.push({ ...span, bare: span.start, entity });
      at += many - 1;
      break;
    }
  }
  return found;
}

function spanOf(words: readonly Span[]): Span | undefined {
  const [first, last] = [words[0], words.at(-1)];
  return first && last && { start: first.start, end: last.end };
}

function mayBeName(word: string): boolean {
  return !LOWERCASE_WORDS.test(word) && readTerms(word).every(({ term }) => term !== null);
}
