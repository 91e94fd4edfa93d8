import { byWord, readKeyed, WordList, WordMap } from '../../data/index.js';
import type { NameKind } from '../names/name.js';
import type { Gender } from './gender.js';

/** What the antecedent of a pronoun may be. */
export interface Antecedents {
  readonly kinds: readonly NameKind[];
  readonly gender?: Gender;
}

const each = (antecedents: Antecedents, words: string): (readonly [string, Antecedents])[] =>
  words.split(' ').map((word) => [word, antecedents] as const);

/** Pronouns of the third person. */
export const PRONOUNS: ReadonlyMap<string, Antecedents> = new Map([
  ...each({ kinds: ['organisation', 'product', 'other', 'place'] }, 'it its itself'),
  ...each({ kinds: ['person'], gender: 'male' }, 'he him his himself'),
  ...each({ kinds: ['person'], gender: 'female' }, 'she her hers herself'),
  ...each({ kinds: ['organisation'] }, 'they their theirs'),
]);

const KINDS_OF_ANTECEDENTS = {
  organisation: ['organisation', 'other'],
  product: ['product', 'other'],
  place: ['place'],
  person: ['person'],
} as const satisfies Partial<Record<NameKind, readonly NameKind[]>>;

/** Common nouns that stand with `the` for an entity named before, and its kinds: `the company`. */
export const COMMON_NOUNS = new WordMap<readonly NameKind[]>(() => {
  const kinds = ['organisation', 'product', 'place', 'person'] as const;
  const nouns = byWord(readKeyed('entities/common-nouns.txt', kinds));
  return new Map([...nouns].map(([noun, kind]) => [noun, KINDS_OF_ANTECEDENTS[kind]]));
});

/** Nouns for private firms. */
export const FIRM_NOUNS = new WordList('entities/private-firms.txt');

/** Nouns that may mean a person: `the striker`. */
export const PERSON_NOUNS = new WordList(
  'entities/person-nouns.txt',
  'names/around/roles.txt',
  'names/parts/titles.txt',
);
