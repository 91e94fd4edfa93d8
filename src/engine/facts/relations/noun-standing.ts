import { overlaps } from '../../document/index.js';
import { WordList } from '../../data/index.js';
import {
  COMMON_NOUNS,
  type EntityKind,
  prepositionOf,
  subtree,
  type SyntaxNode,
} from '../../language/index.js';
import type { FactSentence } from '../fact-story.js';
import type { Standing } from './party.js';

const PERSONS = new WordList(
  'entities/person-nouns.txt',
  'names/around/roles.txt',
  'names/parts/titles.txt',
);
const SELDOM_PERSONS = new WordList('facts/seldom-persons.txt');
const PEOPLE = /(?:people|m[ae]n|women|children|persons?|-year-olds?)$/u;
const BODIES = new WordList('facts/bodies.txt', 'entities/private-firms.txt');
const PUBLIC = new WordList('facts/public-bodies.txt');
const NO_THINGS = new WordList('facts/no-parties.txt');

/** What a common noun speaks of; undefined where it is nothing that a relation could be with. */
export function standingOfNoun(
  head: SyntaxNode,
  { read: { times, quantities } }: FactSentence,
): { readonly standing: Standing; readonly kind: EntityKind } | undefined {
  const noun = head.lemma.toLowerCase();
  if (times.some((time) => overlaps(time, head))) return undefined;
  // `NZ` of `NZ$420,000`
  if (
    quantities.some((one) => overlaps(one, head) && one.start === head.start && one.end > head.end)
  )
    return undefined;
  // `C` of `cystatin-C`
  if (head.upos === 'PROPN')
    return head.text.length > 1 ? { standing: 'named', kind: 'other' } : undefined;
  if (head.upos !== 'NOUN' || head.base === 'compound') return undefined;
  if (isNamedBody(head)) return { standing: 'named', kind: 'organisation' };
  if (isBareBehindPreposition(head)) return undefined;
  if (isBodyNoun(head)) return { standing: 'people', kind: 'organisation' };
  if (isPersonNoun(head)) return { standing: 'people', kind: 'person' };
  const isFigure = [head, ...sumsOf(head)].some((word) =>
    quantities.some(({ start, end }) => start <= word.start && end >= word.end),
  );
  return isFigure || NO_THINGS.has(noun) ? undefined : { standing: 'thing', kind: 'other' };
}

/** `a share` of `will pay $3 a share`, `385p a share`: by what a price is counted. */
export function isPriced({ children, parent }: SyntaxNode): boolean {
  const article = children.find(({ lower, base }) => base === 'det' && /^an?$/u.test(lower));
  const sums = parent ? [parent, ...parent.children].filter(isSum) : [];
  return article !== undefined && sums.some((sum) => lastOf(sum, article) === article.index - 1);
}

const isSum = ({ upos, children }: SyntaxNode): boolean =>
  /^(?:NUM|SYM)$/u.test(upos) || children.some(({ base }) => base === 'nummod');

/** Where the words of a sum end before an article. */
const lastOf = (sum: SyntaxNode, article: SyntaxNode): number =>
  Math.max(
    ...subtree(sum)
      .map(({ index }) => index)
      .filter((index) => index < article.index),
  );

/** `revenue of $4 billion`, `a profit of 3 percent`, `eleven counts of fraud`: a sum, and nothing that anybody has to do with. */
const sumsOf = (head: SyntaxNode): readonly SyntaxNode[] =>
  head.children.filter(
    (child) =>
      child.base === 'nummod' ||
      (child.base === 'nmod' &&
        prepositionOf(child) === 'of' &&
        /^(?:NUM|SYM)$/u.test(child.upos)) ||
      (child.base === 'nmod' &&
        prepositionOf(child) === 'of' &&
        /^(?:%|cent|percent)$/u.test(child.lower)),
  );

/** `bought out of administration`, `in court`: no body that anybody has to do with. */
const isBareBehindPreposition = (head: SyntaxNode): boolean =>
  head.xpos === 'NN' &&
  isBodyNoun(head) &&
  head.lower !== 'police' &&
  head.children.length > 0 &&
  head.children.every(
    ({ base, lower }) => base === 'punct' || (base === 'case' && lower !== 'by'),
  ) &&
  head.children.some(({ base }) => base === 'case');

/** Whether a noun means persons: `the striker`, `traders`. */
export const isPersonNoun = (head: SyntaxNode): boolean =>
  PEOPLE.test(head.lower) ||
  formsOf(head).some((word) => PERSONS.has(word) && !SELDOM_PERSONS.has(word));

/** Whether a body's noun has a name before it that is part of its own: `Ellery city council`. */
const isNamedBody = (head: SyntaxNode): boolean =>
  isPublicBody(head) &&
  head.children.some(({ base, upos }) => base === 'compound' && upos === 'PROPN');

export const isPublicBody = ({ lemma }: SyntaxNode): boolean => PUBLIC.has(lemma.toLowerCase());

/** Whether a noun means a body: `the union`. */
export const isBodyNoun = (head: SyntaxNode): boolean =>
  formsOf(head).some(
    (word) => BODIES.has(word) || COMMON_NOUNS.get(word)?.includes('organisation') === true,
  );

/** A noun as it stands and in the singular; of `ex-minister` and `co-owner` what they are. */
const formsOf = ({ lemma, lower }: SyntaxNode): readonly string[] =>
  [lemma.toLowerCase(), lower].flatMap((word) => [
    word,
    ...(word.includes('-') ? [word.slice(word.lastIndexOf('-') + 1)] : []),
  ]);
