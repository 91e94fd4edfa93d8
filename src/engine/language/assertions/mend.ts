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

/** Whether every word leads to the root: two mends may each be right and together make a circle. */
export function isTree(tokens: readonly SyntaxToken[]): boolean {
  return tokens.every(({ head }) => {
    let at = tokens[head];
    for (let steps = 0; at && steps <= tokens.length; steps += 1) at = tokens[at.head];
    return at === undefined;
  });
}

/** What a reader finds in a sentence, worked out once for all its tokens. */
export function oncePerSentence<Found>(
  read: (tokens: readonly SyntaxToken[]) => Found,
): (tokens: readonly SyntaxToken[]) => Found {
  const known = new WeakMap<readonly SyntaxToken[], { readonly found: Found }>();
  return (tokens) => {
    const kept = known.get(tokens) ?? { found: read(tokens) };
    known.set(tokens, kept);
    return kept.found;
  };
}
