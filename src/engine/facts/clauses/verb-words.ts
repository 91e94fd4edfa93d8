import { childOf, subtree, type SyntaxNode } from '../../language/index.js';

const NEGATION = /^(?:not|n't|never)$/u;

/** `refused to discuss`, `is expected to bring in`: verbs that follow one another. */
export function chainFrom(node: SyntaxNode, words: readonly SyntaxNode[]): readonly SyntaxNode[] {
  const next = node.children.find(
    (child) => child.base === 'xcomp' && child.upos === 'VERB' && child.index > node.index,
  );
  if (!next || childOf(next, 'nsubj')) return [node];
  const between = words.slice(node.index + 1, next.index);
  const joined = between.every(
    (word) =>
      (word.parent === next && /^(?:mark|aux|advmod)$/u.test(word.base)) ||
      (word.parent === node && word.base === 'compound'),
  );
  return joined ? [node, ...chainFrom(next, words)] : [node];
}

/** A verb with its auxiliaries, its negation, its particle and the adverbs right before it. */
export function verbWords(verb: SyntaxNode, first: SyntaxNode): readonly SyntaxNode[] {
  const own = verb.children.filter(
    ({ base, relation, index }) =>
      base === 'aux' ||
      // `is to receive`
      (base === 'cop' && verb.xpos === 'VB') ||
      relation === 'compound:prt' ||
      (index < verb.index && (verb !== first || hasAuxBefore(verb, index)) && base === 'mark') ||
      (relation === 'cc:preconj' && index < verb.index),
  );
  const group = [...own, verb, ...sharedAuxiliaries(verb)];
  return [...group, ...adverbsBeside(verb, group)];
}

/** `was to be finished`, `is to pay` */
const hasAuxBefore = (verb: SyntaxNode, place: number): boolean =>
  verb.children.some(({ base, index }) => /^(?:aux|cop)$/u.test(base) && index < place);

/** `will` of `will buy A and sell B`, for the second verb. */
function sharedAuxiliaries(verb: SyntaxNode): readonly SyntaxNode[] {
  const { parent } = verb;
  if (verb.base !== 'conj' || !parent || childOf(verb, 'nsubj', 'aux', 'cop', 'mark')) return [];
  if (verb.xpos !== parent.xpos || !/^VB[NG]?$/u.test(verb.xpos)) return [];
  const auxiliaries = parent.children.filter(
    ({ base, lower, index }) =>
      index < parent.index && (base === 'aux' || (base === 'advmod' && NEGATION.test(lower))),
  );
  return [...auxiliaries, ...(auxiliaries.length > 0 ? [] : sharedAuxiliaries(parent))];
}

/** Adverbs among the words of a verb, or right before them: `twice threatened`, `has never been`. */
function adverbsBeside(verb: SyntaxNode, group: readonly SyntaxNode[]): readonly SyntaxNode[] {
  const own = group.filter(({ parent }) => parent === verb || group.includes(verb));
  let first = Math.min(
    ...own.filter((one) => one === verb || one.parent === verb).map(({ index }) => index),
  );
  const found: SyntaxNode[] = [];
  for (const child of verb.children.toReversed()) {
    if (child.base !== 'advmod' || child.index > verb.index) continue;
    const adverb = subtree(child);
    // `volumes, however, shrank`: what stands apart belongs to no verb.
    if (adverb.at(-1)?.text === ',') continue;
    const last = adverb.at(-1)?.index ?? child.index;
    if (last + 1 < first && !found.some(({ index }) => index === last + 1)) continue;
    found.push(...adverb);
    first = Math.min(first, ...adverb.map(({ index }) => index));
  }
  return found;
}

/** `was not`, `has been` */
export function copulaWords(node: SyntaxNode, copula: SyntaxNode): readonly SyntaxNode[] {
  if (copula === node) return [];
  if (copula.parent !== node) return [copula];
  const verbs = node.children.filter(
    (child) => child === copula || (child.base === 'aux' && child.index < node.index),
  );
  const [first, last] = [verbs[0]?.index ?? copula.index, verbs.at(-1)?.index ?? copula.index];
  const adverbs = node.children.filter(
    ({ base, index, lower }) =>
      base === 'advmod' &&
      ((index > first && index < last) || (index >= last && NEGATION.test(lower))),
  );
  return [...verbs, ...adverbs];
}
