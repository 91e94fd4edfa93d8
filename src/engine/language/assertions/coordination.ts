import { childOf, childrenOf, type SyntaxNode } from '../grammar/tree.js';
import type { Quantifier } from './assertion.js';
import type { Frame, FrameArgument } from './frame.js';
import { exceptionsIn } from './exceptions.js';
import { cutArguments, echoesOf, gapsBehind } from './elided/gaps.js';
import { nounPhrase } from '../grammar/phrases.js';
import { predicateAt } from '../grammar/predicates.js';
import type { ValueSpans } from './values.js';

/** A frame, and whether its arguments deny what the predicate says: `with theft but not with assault`. */
export interface StatedFrame extends Frame {
  readonly denied: boolean;
  /** How much of its agent or patient it holds of, where that is known by more than their first words. */
  readonly quantifier?: Quantifier;
}

/**
 * A frame taken apart where its arguments are joined and each says something of its own: one is denied
 * (`not A but B`, `A but not B`), or two of them are told with their verb left out (`the Greens got 40
 * percent and the Liberals 35`).
 */
export function takenApart(
  frame: Frame,
  sentence: readonly SyntaxNode[],
  values: ValueSpans,
): readonly StatedFrame[] {
  const contrasts = frame.arguments.flatMap((argument) => contrastIn(frame, argument));
  if (contrasts.length > 0) return contrasts;
  const exceptions = exceptionsIn(frame, sentence);
  if (exceptions.length > 0) return exceptions;
  const gaps = [...gapsBehind(frame, sentence, values), ...echoesOf(frame)];
  if (gaps.length === 0) {
    const { predicate, lemma, arguments: parts } = frame;
    return [{ predicate, lemma, arguments: parts, denied: false }];
  }
  const promoted = gaps[0]?.promoted ?? [];
  const cut = new Set([
    ...gaps.flatMap(({ words }) => words),
    ...promoted.flatMap(({ words }) => words),
  ]);
  const own = cutArguments(frame.arguments, cut);
  const all = [
    { ...frame, arguments: [...own, ...promoted] },
    ...gaps.map(({ frame: gap }) => gap),
  ];
  return all.map((one) => ({
    ...one,
    arguments: one.arguments.toSorted((a, b) => a.head.index - b.head.index),
    denied: false,
  }));
}

function contrastIn(frame: Frame, argument: FrameArgument): readonly StatedFrame[] {
  const { head } = argument;
  if (predicateAt(head)) return [];
  // `the council, not the mayor, closed it`
  const joined = childrenOf(head, 'conj', 'appos').filter(
    (one) => one.base === 'conj' || isDenied(one),
  );
  const denied = joined.find(isDenied);
  if (denied) {
    return [
      { ...withArgument(frame, argument, head, new Set(joined)), denied: false },
      { ...withArgument(frame, argument, denied, new Set()), denied: true },
    ];
  }
  const instead = isDenied(head) && joined.find((one) => childOf(one, 'cc')?.lower === 'but');
  if (!instead) return [];
  return [
    { ...withArgument(frame, argument, head, new Set(joined)), denied: true },
    { ...withArgument(frame, argument, instead, new Set()), denied: false },
  ];
}

const isDenied = (node: SyntaxNode): boolean =>
  node.children.some(
    ({ lower, index, base }) =>
      lower === 'not' && base !== 'conj' && index < node.index && !isNotOnly(index, node),
  );

/** `not only to Lund but to Skara`: it went to both. */
const isNotOnly = (not: number, { children }: SyntaxNode): boolean =>
  children.some(
    ({ lower, index }) => index === not + 1 && /^(?:only|just|merely|simply)$/u.test(lower),
  );

function withArgument(
  frame: Frame,
  { role, head: old }: FrameArgument,
  head: SyntaxNode,
  without: ReadonlySet<SyntaxNode>,
): Frame {
  const words = nounPhrase(head, without).filter(({ lower }) => lower !== 'not');
  return {
    ...frame,
    arguments: frame.arguments.map((one) => (one.head === old ? { role, head, words } : one)),
  };
}
