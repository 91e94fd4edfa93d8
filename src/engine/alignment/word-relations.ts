import { once, readGroups, readKeyed, readPairs, SortedTable, WordList } from '../data/index.js';
import { synonymsOf, stem, memoise } from '../language/index.js';

/** Stems by stem. */
type Families = ReadonlyMap<string, ReadonlySet<string>>;

function link(families: Map<string, Set<string>>, term: string, others: readonly string[]): void {
  const family = families.get(term) ?? new Set();
  for (const other of others) if (other !== term) family.add(other);
  families.set(term, family);
}

function sameFamilies(): Families {
  const families = new Map<string, Set<string>>();
  for (const words of readGroups('alignment/same-words.txt')) {
    const group = words.map(stem);
    for (const one of group) link(families, one, group);
  }
  return families;
}

function oppositeFamilies(): Families {
  const families = new Map<string, Set<string>>();
  for (const sides of readPairs('alignment/opposites.txt')) {
    const [one, other] = [sides[0].map(stem), sides[1].map(stem)];
    for (const term of one) link(families, term, other);
    for (const term of other) link(families, term, one);
  }
  return families;
}

/** The lines and sides of the opposites on which each word stands: `4 0` for the left of the fourth. */
const sides = once(() => {
  const found = new Map<string, Set<string>>();
  [...readPairs('alignment/opposites.txt')].forEach((pair, line) => {
    pair.forEach((words, side) => {
      for (const word of words) link(found, stem(word), [`${line} ${side}`]);
    });
  });
  return found;
});

/** Whether two words are on one side of opposites: `cut` and `lower`, against `raise`. */
export function areOnOneSide(a: string, b: string): boolean {
  const own = sides().get(a);
  return own !== undefined && [...(sides().get(b) ?? [])].some((one) => own.has(one));
}

const same = once(sameFamilies);
const opposite = once(oppositeFamilies);

/** Letters that two stems of one root share at least, and that may differ at most at the end. */
const ROOT = 5;
const ENDING = 4;

/** How far one word may stand for another: 1 for the same, 0 for none. Words by their stems. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  if (areOpposite(a, b)) return 0;
  if (same().get(a)?.has(b)) return 0.9;
  if (synonymsOf(a).has(b)) return 0.75;
  return shareRoot(a, b) ? 0.7 : 0;
}

/** The kinds that a word is of, by their stems. */
const kinds = once(() => {
  const byWord = new Map<string, Set<string>>();
  for (const [kind, words] of readKeyed('alignment/kinds.txt'))
    for (const word of words) link(byWord, stem(word), [stem(kind)]);
  return byWord;
});

const widerNouns = new SortedTable('alignment/wider-nouns.txt');
const widerVerbs = new SortedTable('alignment/wider-verbs.txt');
const nounsAbove = memoise((noun: string): ReadonlySet<string> => new Set(widerNouns.get(noun)));
const verbsAbove = memoise((verb: string): ReadonlySet<string> => new Set(widerVerbs.get(verb)));

/** Whether a word is for a kind, and another for one of it: `musician` and `cellist`. By their stems. */
export const isKindOf = (kind: string, word: string): boolean =>
  kinds().get(word)?.has(kind) === true || nounsAbove(word).has(kind);

/** Whether a verb is true of whatever another is true of: `kill` and `murder`. By their stems. */
export const isWiderVerb = (wider: string, verb: string): boolean => verbsAbove(verb).has(wider);

/** Whether two words say the opposite of one another. Words by their stems. */
export function areOpposite(a: string, b: string): boolean {
  return opposite().get(a)?.has(b) === true || isUndone(a, b) || isUndone(b, a);
}

/** `unnecessary` and `necessary`. */
const isUndone = (a: string, b: string): boolean => b.length >= ROOT && a === `un${b}`;

/** Words of which only one can be meant, each with the others. */
const apart = once(() => {
  const byTerm = new Map<string, Set<string>>();
  for (const words of readGroups('alignment/one-of-several.txt')) {
    const group = words.map(stem);
    for (const one of group) link(byTerm, one, group);
  }
  return byTerm;
});

/** Whether what is the one is not the other: an arm no leg, a French firm no Spanish one. By their stems. */
export const areApart = (a: string, b: string): boolean => apart().get(a)?.has(b) === true;

/** `production` and `producer`: what Porter's stems keep apart. */
function shareRoot(a: string, b: string): boolean {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length >= ROOT && Math.max(a.length, b.length) - length <= ENDING;
}

/** Verbs that say little by themselves, and words for anybody. */
const lightStems = once(() => new Set(Array.from(new WordList('alignment/light-words.txt'), stem)));

/** Whether a word says little by itself. */
export const isLight: (term: string) => boolean = memoise((term) => lightStems().has(term));

const MUTUAL = new WordList('alignment/mutual-verbs.txt');

/** Whether a verb is for what two do with each other: either may be said to do it with the other. */
export const isMutual = (lemma: string): boolean =>
  [...MUTUAL].some((verb) => lemma === verb || (verb.length >= ROOT && lemma.startsWith(verb)));

const inTurn = once(() => new Set(Array.from(new WordList('alignment/changes-in-turn.txt'), stem)));

/** Whether the opposite of a verb may be as true at another time. */
export const isInTurn = (term: string): boolean => inTurn().has(term);

const means = once(
  () => new Set(Array.from(new WordList('alignment/means-of-transport.txt'), stem)),
);

/** Whether one goes by either of two, and not by both: by bus, by rail. By their stems. */
export const areOtherMeans = (a: string, b: string): boolean =>
  a !== b && means().has(a) && means().has(b);
