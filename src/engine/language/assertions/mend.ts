import type { SyntaxToken } from '../syntax/token.js';

/** Puts right one token of a tree as a parser made it; undefined where nothing is wrong with it. */
export interface Mend {
  (token: SyntaxToken, at: number, tokens: readonly SyntaxToken[]): SyntaxToken | undefined;
  /** The relations of the tokens that it may put right; any where left out. */
  readonly relations?: RegExp;
  /** What there must be in a sentence for any of its tokens to be put right. */
  readonly find?: (tokens: readonly SyntaxToken[]) => unknown;
}

/** A mend of tokens that hang from others by some relations; of no other token it is asked. */
export const ofRelations = (relations: RegExp, mend: Mend): Mend =>
  Object.assign(mend, { relations });

/**
 * A mend that is asked in sentences alone where something is found.
 *
 * @param find gives undefined, false or an empty list where there is nothing
 */
export const inSentencesWith = (find: NonNullable<Mend['find']>, mend: Mend): Mend =>
  Object.assign(mend, { find });

/**
 * What is looked for in a sentence, found once however many of its tokens ask: they do so one after the
 * other, so that what was found last is kept, and no more.
 */
export function ofSentence<T>(
  find: (tokens: readonly SyntaxToken[]) => T,
): (tokens: readonly SyntaxToken[]) => T {
  let last: { readonly tokens: readonly SyntaxToken[]; readonly found: T } | undefined;
  return (tokens) => {
    if (last?.tokens !== tokens) last = { tokens, found: find(tokens) };
    return last.found;
  };
}

/**
 * What is found at each token where there is something, in their order. A plain loop: some fifty rules look
 * through every sentence, and most find nothing.
 *
 * @param look gives undefined where there is nothing
 */
export function foundAt<T>(
  tokens: readonly SyntaxToken[],
  look: (token: SyntaxToken, at: number) => T | undefined,
): readonly T[] {
  const all: T[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const found = token && look(token, at);
    if (found !== undefined) all.push(found);
  }
  return all;
}

/** The indices of tokens that are like this. */
export function placesOf(
  tokens: readonly SyntaxToken[],
  isLike: (at: number) => boolean,
): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) if (isLike(at)) places.push(at);
  return places;
}

/** Whether there is a `that` in a sentence. */
export const withThat = ofSentence((tokens) =>
  tokens.some(({ text }) => text.toLowerCase() === 'that'),
);

/** Where what hangs from each token begins, and what hangs beside each from the same; -1 for none. */
interface Hanging {
  /** By the index of the head, and one more: those of the root stand first. */
  readonly first: Int16Array;
  readonly next: Int16Array;
}

/** Room for a sentence: what hangs from what is worked out anew for each, and for each way it is mended. */
let room: Hanging = { first: new Int16Array(256), next: new Int16Array(256) };

/** The tokens that hang from each, in their order: some hundred times a word it is asked what does. */
const hanging = ofSentence((tokens): Hanging => {
  const length = tokens.length + 1;
  if (length > room.first.length)
    room = { first: new Int16Array(2 * length), next: new Int16Array(2 * length) };
  const { first, next } = room;
  first.fill(-1);
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const above = (tokens[at]?.head ?? -1) + 1;
    if (above >= length) continue;
    next[at] = first[above] ?? -1;
    first[above] = at;
  }
  return room;
});

/** The index of the first token that hangs from a head by one of some relations; -1 where none does. */
export function below(
  tokens: readonly SyntaxToken[],
  head: number,
  relation: string,
  ...others: readonly string[]
): number {
  const { first, next } = hanging(tokens);
  for (let at = first[head + 1] ?? -1; at >= 0; at = next[at] ?? -1) {
    const own = tokens[at]?.relation ?? '';
    if (own === relation || others.includes(own)) return at;
  }
  return -1;
}

/** The index of the first token that hangs from a head and is like this; -1 where none is. */
export function likeBelow(
  tokens: readonly SyntaxToken[],
  head: number,
  isLike: (token: SyntaxToken, at: number) => boolean,
): number {
  const { first, next } = hanging(tokens);
  for (let at = first[head + 1] ?? -1; at >= 0; at = next[at] ?? -1) {
    const token = tokens[at];
    if (token && isLike(token, at)) return at;
  }
  return -1;
}

/** The index of the first word of a phrase: a word, and all that hangs from it. */
export function firstUnder(above: number, tokens: readonly SyntaxToken[]): number {
  return tokens.findIndex((_, at) => isUnder(at, above, tokens));
}

/** The index of the last word of a phrase, what hangs from one of its words left aside. */
export function lastUnder(above: number, tokens: readonly SyntaxToken[], without = -1): number {
  return tokens.findLastIndex(
    (_, at) => isUnder(at, above, tokens) && !(without >= 0 && isUnder(at, without, tokens)),
  );
}

/** Whether a word is another one or hangs from it. */
function isUnder(word: number, above: number, tokens: readonly SyntaxToken[]): boolean {
  let at = word;
  for (let steps = 0; at >= 0 && steps <= tokens.length; steps += 1) {
    if (at === above) return true;
    at = tokens[at]?.head ?? -1;
  }
  return false;
}

/** The word that a part of a name hangs from: `Acme` of `Acme Steel Works`. */
export function nounOfName(part: number, tokens: readonly SyntaxToken[]): number {
  const word = tokens[part];
  return word && /^(?:flat|compound)$/u.test(word.relation) ? nounOfName(word.head, tokens) : part;
}

/** How some words hang from above together: as the first of them does that hangs from none of the others. */
export function topOf(
  own: readonly number[],
  tokens: readonly SyntaxToken[],
): Pick<SyntaxToken, 'head' | 'relation'> | undefined {
  const top = own.map((at) => tokens[at]).find((one) => one && !own.includes(one.head));
  return top && { head: top.head, relation: top.relation };
}

/** Whether every word leads to the root: two mends may each be right and together make a circle. */
export function isTree(tokens: readonly SyntaxToken[]): boolean {
  return tokens.every(({ head }) => {
    let at = tokens[head];
    for (let steps = 0; at && steps <= tokens.length; steps += 1) at = tokens[at.head];
    return at === undefined;
  });
}
