import { covers, type Span } from '../../document/index.js';
import type { SyntaxNode } from '../grammar/tree.js';

/** The stretches of a text that are times, and those that are money, shares or measures. */
export interface Values {
  readonly times: readonly Span[];
  readonly amounts: readonly Span[];
}

export const isTime = ({ times }: Values, node: SyntaxNode): boolean =>
  times.some((time) => covers(time, node));

export const isAmount = ({ amounts }: Values, node: SyntaxNode): boolean =>
  amounts.some((amount) => covers(amount, node));
