import type { SyntaxToken } from '../syntax/token.js';

/** Puts right one token of a tree as a parser made it; undefined where nothing is wrong with it. */
export type Mend = (
  token: SyntaxToken,
  at: number,
  tokens: readonly SyntaxToken[],
) => SyntaxToken | undefined;

/** What is looked for in a sentence, found once however many of its tokens ask. */
export function ofSentence<T>(
  find: (tokens: readonly SyntaxToken[]) => T,
): (tokens: readonly SyntaxToken[]) => T {
  const known = new WeakMap<readonly SyntaxToken[], { readonly found: T }>();
  return (tokens) => {
    const before = known.get(tokens) ?? { found: find(tokens) };
    known.set(tokens, before);
    return before.found;
  };
}

/** The index of the first token that hangs from a head by one of some relations; -1 where none does. */
export function below(
  tokens: readonly SyntaxToken[],
  head: number,
  ...relations: readonly string[]
): number {
  return tokens.findIndex((one) => one.head === head && relations.includes(one.relation));
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
