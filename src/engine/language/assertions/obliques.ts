import { WordList } from '../../data/index.js';
import { prepositionOf } from '../grammar/preposition.js';
import { isPassive } from '../grammar/predicates.js';
import { childOf, childrenOf, subtree, type SyntaxNode } from '../grammar/tree.js';
import { lastJoined } from './joined-verbs.js';
import { handsOver, isMargin, isScore, isSupply, lemmaOf, roleOfOblique } from './prepositions.js';
import { isAmount, isTime, type ValueSpans } from './values.js';

/** Verbs whose object is made at a place. */
const FOUNDING = new WordList('assertions/verbs-of-founding.txt');

/** The noun phrases with a preposition, or without one, beside a verb: its own, and those that it shares. */
export function obliquesOf(node: SyntaxNode, values: ValueSpans): readonly SyntaxNode[] {
  const own = node.children.filter(
    ({ base, relation }) =>
      base === 'obl' || (base === 'nmod' && relation !== 'nmod:poss' && node.upos === 'VERB'),
  );
  const first = node.base === 'conj' ? node.parent : undefined;
  const ofFirst =
    first?.upos === 'VERB' && !childOf(node, 'nsubj')
      ? childrenOf(first, 'obl').filter(({ index }) => index > node.index)
      : [];
  return [...own, ...ofFirst, ...ofLast(node, values)];
}

/** `bought and closed by Acme in May`: who does both, when and where; the rest is of the last verb alone. */
function ofLast(node: SyntaxNode, values: ValueSpans): readonly SyntaxNode[] {
  const last = lastJoined(node);
  if (!last) return [];
  const passive = isPassive(node) && isPassive(last);
  return childrenOf(last, 'obl').filter(
    (one) =>
      (passive && isAgent(one, values)) ||
      /^(?:time|place)$/u.test(roleOfOblique(one, lemmaOf(node), values)),
  );
}

/** Who acts in a passive: the first `by` that is no time and no amount (`closed by the firm by mistake`). */
export function agentAmong(
  obliques: readonly SyntaxNode[],
  values: ValueSpans,
): SyntaxNode | undefined {
  return obliques.find((one) => isAgent(one, values));
}

const isAgent = (node: SyntaxNode, values: ValueSpans): boolean =>
  (node.relation === 'obl:agent' || prepositionOf(node) === 'by') &&
  !isTime(values, node) &&
  // `by the end of July`
  !childrenOf(node, 'nmod').some((one) => isTime(values, one) && prepositionOf(one) === 'of') &&
  !isAmount(values, node) &&
  !isMargin(node);

/** `in May` of `for $3 million in May`, which a parser may hang from what stands before it. */
export function timesBehind(oblique: SyntaxNode, values: ValueSpans): readonly SyntaxNode[] {
  if (isTime(values, oblique)) return [];
  return childrenOf(oblique, 'nmod').filter(
    (one) => one.index > oblique.index && prepositionOf(one) !== 'of' && isTime(values, one),
  );
}

/** `in Leeds` of `for $2 million in Leeds`; `in cash` and `of debt` say what the money is. */
export function placesBehind(amount: SyntaxNode, values: ValueSpans): readonly SyntaxNode[] {
  if (!isAmount(values, amount)) return [];
  return childrenOf(amount, 'nmod').filter(
    (one) =>
      one.index > amount.index &&
      PLACING.test(prepositionOf(one)) &&
      (one.upos === 'PROPN' || childOf(one, 'det') !== undefined),
  );
}

/** `built a stake in Acme`: of what one has a part. */
const OWN_PLACE = /^(?:stake|share|interest|seat|trust|confidence|faith)$/u;
const PLACING = /^(?:in|at|near|outside)$/u;

/** `to $4` of `from $8 to $4`, where it hangs from the other, and the other way round. */
export function rangeEnd(node: SyntaxNode): readonly SyntaxNode[] {
  const start = prepositionOf(node);
  if (start !== 'from' && start !== 'to') return [];
  const end = start === 'from' ? 'to' : 'from';
  return childrenOf(node, 'nmod', 'conj').filter((one) => prepositionOf(one) === end);
}

/**
 * What a parser hangs from an object and belongs to the verb by what it is: a time, an amount, and with
 * a verb of handing over from and to whom.
 */
export function besideObject(
  object: SyntaxNode,
  { lemma, passive }: { readonly lemma: string; readonly passive: boolean },
  values: ValueSpans,
): readonly SyntaxNode[] {
  return subtree(object).filter((node) => {
    if (node.base !== 'nmod') return false;
    if (node.index < object.index || node.relation === 'nmod:poss') return false;
    const preposition = prepositionOf(node);
    if (preposition === 'of') return false;
    // `passed 7 to 2`
    if (isScore(object)) return false;
    if (isTime(values, node)) return node.parent === object || preposition !== '';
    if (node.parent !== object) return false;
    if (isAmount(values, node)) return preposition !== '';
    if ((preposition === 'by' && passive) || isAmount(values, object)) return preposition !== '';
    if (isSupply(lemma, preposition)) return true;
    // `opened a shop in Bath`
    if (FOUNDING.has(lemma) && node.upos === 'PROPN' && PLACING.test(preposition))
      return (
        !OWN_PLACE.test(object.lemma) && !childOf(object, 'acl', 'appos') && !childOf(node, 'acl')
      );
    if (!handsOver(lemma)) return false;
    return /^(?:from|to)$/u.test(preposition) || roleOfOblique(node, lemma, values) === 'amount';
  });
}
