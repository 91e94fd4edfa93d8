import { byWord, once, oneOf, readKeyed, WordList, WordMap } from '../../data/index.js';
import type { NameKind } from '../names/name.js';
import type { Gender } from './gender.js';

/** What a pronoun, or a noun with `the`, may stand for. */
export interface Stand {
  readonly kinds: readonly NameKind[];
  readonly gender?: Gender;
}

const each = <T>(stand: T, words: string): (readonly [string, T])[] =>
  words.split(' ').map((word) => [word, stand] as const);

/** Pronouns that stand for somebody or something named before. */
export const PRONOUNS: ReadonlyMap<string, Stand> = new Map([
  ...each<Stand>({ kinds: ['organisation', 'product', 'other', 'place'] }, 'it its itself'),
  ...each<Stand>({ kinds: ['person'], gender: 'male' }, 'he him his himself'),
  ...each<Stand>({ kinds: ['person'], gender: 'female' }, 'she her hers herself'),
  ...each<Stand>({ kinds: ['organisation'] }, 'they their theirs'),
]);

const KINDS_OF_COMMON_NAMES = {
  organisation: ['organisation', 'other'],
  product: ['product', 'other'],
  place: ['place'],
  person: ['person'],
} as const satisfies Partial<Record<NameKind, readonly NameKind[]>>;

/** Common nouns that stand with `the` for something named before, and its kinds: `the company`. */
export const COMMON_NAMES = new WordMap<readonly NameKind[]>(() => {
  const kinds = ['organisation', 'product', 'place', 'person'] as const;
  const nouns = byWord(readKeyed('entities/common-nouns.txt', kinds));
  return new Map([...nouns].map(([noun, kind]) => [noun, KINDS_OF_COMMON_NAMES[kind]]));
});

/** Nouns for private firms: no ministry or court is meant by them. */
export const FIRM_NOUNS = new WordList('entities/private-firms.txt');

/** Words of the names of what is no firm. */
export const publicBody = once(
  () => new RegExp(`\\b(?:${oneOf(new WordList('entities/public-bodies.txt'))})\\b`, 'u'),
);

/** Nouns for those who speak and for what is written, so that a verb of saying after them reports a claim. */
export const speakerNoun = once(
  () => new RegExp(`\\b(?:${oneOf(new WordList('entities/speakers.txt'))})\\b`, 'iu'),
);
