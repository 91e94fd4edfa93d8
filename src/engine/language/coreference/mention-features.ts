import { childOf, type SyntaxNode } from '../grammar/tree.js';
import type { Mention } from './mention.js';

const ROLES = new Set([
  ...['nsubj', 'obj', 'iobj', 'obl', 'nmod', 'conj', 'root', 'appos', 'compound'],
  ...['vocative', 'dislocated'],
]);

/** The grammatical role of a mention by its head. */
export function roleOf({ relation, base }: SyntaxNode): string {
  if (relation === 'nsubj:pass' || relation === 'nmod:poss') return relation;
  return ROLES.has(base) ? base : 'other';
}

/** `singular`, `plural`, or for a pronoun its form. */
export function numberOf({ lower, xpos }: SyntaxNode): string {
  if (!xpos.startsWith('NN')) return lower;
  return xpos.endsWith('S') ? 'plural' : 'singular';
}

/** The determiner of a mention by its head, `possessor` where it has one instead, or `none`. */
export function determinerOf(head: SyntaxNode): string {
  return childOf(head, 'det')?.lower ?? (childOf(head, 'nmod:poss') ? 'possessor' : 'none');
}

/** What kind of mention it is; of a pronoun its class. */
export function kindOf({ kind, pronoun }: Mention): string {
  return pronoun ?? kind;
}

const BINS = [35, 20, 12, 8, 5, 4, 3, 2, 1];

/** The nearest bin at or below a count. */
export function bin(count: number): number {
  return BINS.find((least) => count >= least) ?? 0;
}
