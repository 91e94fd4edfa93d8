import { covers, type Span } from '../document/index.js';
import type { SentenceReading, SyntaxToken } from '../language/index.js';
import type { Item } from './items.js';
import type { Part } from './statement.js';

const INSTEAD = /^(?:not|rather|instead)$/u;
const BESIDE = /^(?:conj|nmod|appos|obl)/u;

/** What a statement's arguments are said to be instead of: `by frost, not by fire`, `frost rather than fire`. */
export function rejectedIn(
  predicate: Span,
  { tokens }: SentenceReading,
  items: readonly Item[],
): readonly Item[] {
  const verb = tokens.find((token) => covers(predicate, token));
  const rejected = tokens.filter(
    (token, at) =>
      BESIDE.test(token.relation) &&
      token.upos !== 'VERB' &&
      tokens.some(
        ({ head, lemma, start, end }) =>
          head === at && start < token.start && INSTEAD.test(lemma) && !isOnly(end, tokens),
      ) &&
      clauseOf(token, tokens) === verb,
  );
  return items.filter((item) => rejected.some((token) => covers(item, token)));
}

/** `not only by fire`: by fire, and by more. */
const isOnly = (end: number, tokens: readonly SyntaxToken[]): boolean =>
  /^(?:only|just)$/iu.test(tokens.find(({ start }) => start >= end)?.text ?? '');

/** The verb that a word hangs from, over other words of its phrases. */
function clauseOf(token: SyntaxToken, tokens: readonly SyntaxToken[]): SyntaxToken | undefined {
  let at = tokens[token.head];
  while (at && BESIDE.test(at.relation) && at.upos !== 'VERB') at = tokens[at.head];
  return at?.upos === 'VERB' ? at : tokens[at?.head ?? -1];
}

/** Whether an argument of a claim is what the story rejects. */
export const isRejected = ({ headItem, entity }: Part, rejected: readonly Item[]): boolean =>
  rejected.some((item) =>
    entity === undefined
      ? headItem?.kind === item.kind && headItem.terms.some((term) => item.terms.includes(term))
      : item.entity === entity,
  );
