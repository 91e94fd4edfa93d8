import { WordList } from '../../data/index.js';
import { prepositionOf } from './preposition.js';
import { childOf, childrenOf, type SyntaxNode } from './tree.js';

/** A token that says something of others: a verb, or a noun or adjective with a copula. */
export interface Predicate {
  /** The verb, or the noun, adjective or adverb that the copula joins to its subject. */
  readonly node: SyntaxNode;
  /** The copula, where one is written or shared; undefined for a verb. */
  readonly copula: SyntaxNode | undefined;
  readonly nominal: boolean;
}

const NO_CLAUSE = new Set(
  'amod compound aux cop case mark cc fixed flat det nummod goeswith advmod discourse punct reparandum'.split(
    ' ',
  ),
);
/** Without an object what is told with them is done to the subject: `was arrested and found in York`. */
const WITH_OBJECT = new WordList('assertions/verbs-with-object.txt');
/** `was seized and sold to a farmer` */
const RECIPIENT_VERBS = new WordList('assertions/recipient-verbs.txt');

const CLAUSAL = new Set('root ccomp conj advcl acl parataxis csubj'.split(' '));

/** The predicate that a token is the head of, if it is one. */
export function predicateAt(node: SyntaxNode): Predicate | undefined {
  if (NO_CLAUSE.has(node.base)) return undefined;
  const copula = copulaOf(node);
  if (copula && !isVerbWithCopula(node)) return { node, copula, nominal: true };
  if (node.upos === 'VERB' || (node.upos === 'AUX' && node.base !== 'conj'))
    return { node, copula: undefined, nominal: false };
  if (node.base === 'conj' && node.parent && !childOf(node, 'nsubj')) {
    const first = predicateAt(node.parent);
    const alike = first?.nominal && first.node.upos === node.upos && !childOf(node, 'orphan');
    return alike ? { node, copula: first.copula, nominal: true } : undefined;
  }
  const verbless =
    CLAUSAL.has(node.base) &&
    childOf(node, 'nsubj') &&
    !childOf(node, 'orphan') &&
    !isDate(node) &&
    !isOfVerbBefore(node);
  return verbless ? { node, copula: undefined, nominal: true } : undefined;
}

/** `is to resign`, `is enclosed by hills`: a verb whose auxiliary a parser may take for a copula. */
const isVerbWithCopula = (node: SyntaxNode): boolean =>
  (node.xpos === 'VB' && node.upos === 'VERB') ||
  (node.xpos === 'VBN' && childOf(node, 'obl:agent') !== undefined);

/** The copula of a clause; `my guess is that he fled` has one of its own alone, and no clause of its subject's. */
function copulaOf(node: SyntaxNode): SyntaxNode | undefined {
  const outer = childOf(node, 'cop');
  if (!outer || !node.children.some(({ relation }) => relation === 'nsubj:outer')) return outer;
  const inner = childrenOf(node, 'cop')[1];
  const first = childrenOf(node, 'mark', 'nsubj', 'nsubj:pass').find(
    ({ relation }) => relation !== 'nsubj:outer',
  );
  const isOuters = first && outer.index < first.index;
  return inner ?? (isOuters && node.upos === 'VERB' ? undefined : outer);
}

/** `200 shirts` of `made 300 shirts, and the south mill 200 shirts`: what is counted is of the verb before. */
const isOfVerbBefore = (node: SyntaxNode): boolean =>
  node.base === 'conj' && childOf(node, 'nummod') !== undefined;

const isDate = (node: SyntaxNode): boolean => node.upos === 'NUM' || node.upos === 'PUNCT';

/** Whether a verb is passive: by its auxiliary, one that it shares, or as a participle behind a noun. */
export function isPassive(node: SyntaxNode): boolean {
  if (childOf(node, 'aux:pass', 'nsubj:pass', 'csubj:pass')) return true;
  if (node.xpos !== 'VBN' && node.xpos !== 'VBD') return false;
  if (childOf(node, 'cop')) return isVerbWithCopula(node) && node.xpos === 'VBN';
  const auxiliaries = node.children.filter(({ base }) => base === 'aux');
  if (auxiliaries.some(({ lemma }) => lemma === 'have')) return false;
  if (auxiliaries.some(({ lemma }) => lemma === 'be' || lemma === 'get')) return true;
  const joined = node.base === 'conj' && node.parent !== undefined && isPassive(node.parent);
  // `was arrested and charged with theft`: the forms are alike, and a tagger may take it for the past tense.
  if (node.xpos === 'VBD') {
    const behind = childrenOf(node, 'obl').map((one) => prepositionOf(one));
    const done =
      WITH_OBJECT.has(node.lemma) ||
      behind.some((one) => /^(?:as|by|for|with)$/u.test(one)) ||
      (RECIPIENT_VERBS.has(node.lemma) && behind.includes('to'));
    // `owned by Acme and built in Lund`
    const isBesideNoun = node.parent?.base === 'acl';
    return joined && (done || isBesideNoun) && !childOf(node, 'obj', 'nsubj');
  }
  if (auxiliaries.length > 0 || childOf(node, 'nsubj')) return false;
  if (node.base === 'acl' || node.base === 'advcl' || node.base === 'xcomp') return true;
  return joined;
}

/** Whether a verb leans on the auxiliaries of the one that it is joined to: `will buy A and sell B`. */
export function sharesAuxiliaries(node: SyntaxNode): boolean {
  const first = node.parent;
  if (node.base !== 'conj' || !first || childOf(node, 'nsubj', 'aux', 'cop', 'mark')) return false;
  if (node.xpos !== first.xpos) return predicateAt(node)?.nominal === true;
  return /^VB[NG]?$/u.test(node.xpos) && childOf(first, 'aux', 'mark') !== undefined;
}

/** Whether a predicate is finite: it has a tense of its own, or an auxiliary that has one. */
export function isFinite({ node, copula }: Predicate): boolean {
  const verbs = [node, copula, ...node.children.filter(({ base }) => base === 'aux')];
  return verbs.some((verb) => verb !== undefined && /^(?:VB[DPZ]|MD)$/u.test(verb.xpos));
}
