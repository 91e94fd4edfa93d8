import { byWord, readKeyed, WordList, WordMap } from '../../data/index.js';
import { prepositionOf } from '../grammar/preposition.js';
import { childOf, type SyntaxNode } from '../grammar/tree.js';
import type { Role } from './assertion.js';
import { isAmount, isTime, type Values } from './values.js';

const PREPOSITIONS = new WordMap(() =>
  byWord(
    readKeyed('assertions/prepositions.txt', [
      ...(['agent', 'origin', 'goal', 'place', 'time', 'companion', 'standard'] as const),
      ...(['content', 'attribute'] as const),
    ]),
  ),
);
const RECIPIENT_VERBS = new WordList('assertions/recipient-verbs.txt');

/** What a noun phrase behind a preposition, or beside a verb without one, is to the verb. */
export function roleOfOblique(
  node: SyntaxNode,
  verb: { readonly lemma: string },
  values: Values,
): Role {
  const preposition = prepositionOf(node);
  if (isTime(values, node)) return 'time';
  const role = PREPOSITIONS.get(preposition);
  if (isAmount(values, node))
    return role === 'origin' || role === 'goal' || role === 'standard' ? role : 'amount';
  if (node.relation === 'obl:agent') return 'agent';
  if (preposition === 'to' && RECIPIENT_VERBS.has(verb.lemma)) return 'recipient';
  if (role === 'agent') return 'other';
  return role ?? 'other';
}

/** Whether a verb hands something from one to another: `sold the mill to Brandt`. */
export function handsOver(lemma: string): boolean {
  return RECIPIENT_VERBS.has(lemma);
}

/** The verb with its particle: `turn down`. */
export function lemmaOf(node: SyntaxNode): string {
  const particle = childOf(node, 'compound:prt');
  const lemma = node.lemma.toLowerCase();
  return particle ? `${lemma} ${particle.lower}` : lemma;
}
