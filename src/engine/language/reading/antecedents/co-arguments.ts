import { type Candidate } from '../../coreference/entity-draft.js';
import { prepositionOf } from '../../grammar/preposition.js';
import { childOf, subtree, type SyntaxNode } from '../../grammar/tree.js';

const ARGUMENT = /^(?:nsubj|obj|iobj|obl)$/u;
/** Behind these a pronoun may mean whoever does it: `he looked around him`. */
const OF_PLACE =
  /^(?:about|above|across|around|ahead of|before|behind|below|beneath|beside|between|in|inside|near|on|over|round|under|with|within|without)\b/u;

/** `Berg jailed the judge`, `she told her`: two arguments of one verb are two, but for `herself`. */
export const isBesideIt = (one: SyntaxNode, other: SyntaxNode): boolean =>
  one.parent !== undefined &&
  one.parent === other.parent &&
  ARGUMENT.test(one.base) &&
  ARGUMENT.test(other.base) &&
  !isReflexive(one);

export const isReflexive = ({ lower }: SyntaxNode): boolean => /sel(?:f|ves)$/u.test(lower);

/** Who does what a word is the object of: `Acme urged Brandt to sell the company` calls neither so, `to help him` neither him. */
export function doerAbove(noun: SyntaxNode): SyntaxNode | undefined {
  let clause: SyntaxNode | undefined = ARGUMENT.test(noun.base) ? noun.parent : undefined;
  while (clause && /^(?:xcomp|conj|acl)$/u.test(clause.relation) && !childOf(clause, 'nsubj'))
    clause = clause.base === 'acl' ? clause.parent?.parent : clause.parent;
  const doer = clause && childOf(clause, 'nsubj');
  if (doer === noun) return undefined;
  // `Acme, which owns it`
  const isRelative = doer?.xpos === 'WDT' || doer?.xpos === 'WP';
  return isRelative && clause?.base === 'acl' ? clause.parent : doer;
}

/** Who is named beside a pronoun, also behind it: `he had been sacked by Brandt`. */
export function namedBeside(pronoun: SyntaxNode): readonly SyntaxNode[] {
  const { base, parent } = pronoun;
  // `Ruiz was given a medal by the king`
  const isDoer = base === 'nmod' && parent?.relation === 'obj' && prepositionOf(pronoun) === 'by';
  const given = isDoer && parent.parent ? childOf(parent.parent, 'nsubj:pass') : undefined;
  const beside = parent?.children.filter((other) => isBesideIt(pronoun, other)) ?? [];
  return given ? [...beside, given] : beside;
}

/**
 * The names behind the subject of a verb in what it does: who `it` is in `it fined three, among them Orby's
 * rival` is not Orby (Principle C of Chomsky 1981).
 */
export function namedBehind({ base, parent, index, lower }: SyntaxNode): readonly SyntaxNode[] {
  if (base !== 'nsubj' || !parent || !/^(?:he|she|it|they)$/u.test(lower)) return [];
  return subtree(parent, (child) => !isClauseApart(child)).filter(
    (word) => word.index > index && word.upos === 'PROPN',
  );
}

/** `It rose, and Orby fell`: a clause of its own. */
const isClauseApart = (node: SyntaxNode): boolean =>
  /^(?:conj|parataxis)$/u.test(node.base) && childOf(node, 'nsubj') !== undefined;

/**
 * Tells of a candidate whether it means what another word of the verb of a pronoun means already: in `he hired
 * him` two are meant.
 */
export function meantBeside(
  pronoun: SyntaxNode,
  doer: SyntaxNode | undefined,
): (candidate: Candidate) => boolean {
  if (isReflexive(pronoun) || OF_PLACE.test(prepositionOf(pronoun))) return () => false;
  const beside = pronoun.parent?.children.filter((other) => isBesideIt(pronoun, other)) ?? [];
  const words = doer ? [doer, ...beside] : beside;
  return ({ entity: { heads } }) => words.some((word) => heads.has(word));
}
