import { WordList } from '../../data/index.js';
import { childOf, childrenOf, type SyntaxNode } from './tree.js';
import { predicateAt } from './predicates.js';

/** Their infinitive is what the subject will do, though they have an object: `promised her to leave`. */
const SUBJECT_CONTROL = new WordList('grammar/subject-control-verbs.txt');

/** Of a gerund behind them their object is the subject: `blamed Acme for closing it`. */
const OBJECT_CONTROL = new WordList('grammar/object-control-verbs.txt');

/** Their infinitive is what somebody else is to do, also where none is named: `said to wait`. */
const OTHERS_DEEDS = new WordList('grammar/verbs-of-others-deeds.txt');

/** By these somebody judges a deed of others. */
const JUDGING =
  /^(?:call|describe|criticise|criticize|condemn|praise|welcome|label|brand|attack|defend|blame|deplore|denounce)$/u;

const RELATIVE = /^(?:who|whom|which|that)$/u;

/**
 * The noun phrase's head that is the subject of a predicate: its own, the one that it shares with the
 * predicate that it is joined to, the antecedent of a relative pronoun, or the one that controls it.
 */
export function subjectOf(node: SyntaxNode): SyntaxNode | undefined {
  const own = ownSubject(node);
  if (own) return antecedentOf(own, node) ?? own;
  const { parent } = node;
  if (!parent || node.children.some(({ base }) => base === 'expl')) return undefined;
  switch (node.base) {
    case 'conj':
      if (predicateAt(parent)) return subjectOf(parent);
      // `beaches, tiny and surrounded by cliffs`
      return parent.base === 'amod' || parent.base === 'acl' ? parent.parent : undefined;
    case 'xcomp':
    case 'ccomp':
      return controllerIn(parent, node);
    case 'advcl':
      return subjectOfAdverbial(parent, node);
    case 'acl':
      return subjectBesideNoun(parent, node);
    case 'csubj':
      return whoNeeded(parent);
    default:
      return undefined;
  }
}

function ownSubject(node: SyntaxNode): SyntaxNode | undefined {
  return node.children.find(({ relation }) => /^(?:nsubj|csubj)(?::pass)?$/u.test(relation));
}

/** What a relative pronoun stands for; undefined for any other word. */
export function antecedentOf(word: SyntaxNode, clause: SyntaxNode): SyntaxNode | undefined {
  if (
    !RELATIVE.test(word.lower) ||
    word.children.some(({ base }) => base !== 'case' && base !== 'punct')
  )
    return undefined;
  return relativeHead(clause);
}

/** The noun that a relative clause is about; clauses joined to it, or below it, are about the same. */
export function relativeHead(clause: SyntaxNode): SyntaxNode | undefined {
  if (clause.relation === 'acl:relcl') return isComplement(clause) ? undefined : clause.parent;
  if (!['conj', 'xcomp', 'ccomp'].includes(clause.base) || !clause.parent) return undefined;
  return relativeHead(clause.parent);
}

/** Who does what a complement says: the object of its governor where it has one, else its subject. */
function controllerIn(governor: SyntaxNode, complement: SyntaxNode): SyntaxNode | undefined {
  const object = childrenOf(governor, 'obj', 'iobj').find(({ index }) => index < complement.index);
  // `was paid £500 to leave`
  const receiver = object && childOf(governor, 'nsubj:pass');
  if (receiver) return receiver;
  // `offered her £500 to leave`
  const isPaid = object?.base === 'iobj' && childOf(governor, 'obj') !== undefined;
  if (object && (isPaid || !SUBJECT_CONTROL.has(governor.lemma))) return object;
  return isForOthers(governor, complement) ? undefined : subjectOf(governor);
}

/** `he said to wait`; who `is said to wait` does. */
const isForOthers = (governor: SyntaxNode, complement: SyntaxNode): boolean =>
  OTHERS_DEEDS.has(governor.lemma) &&
  complement.base === 'xcomp' &&
  childOf(governor, 'aux:pass', 'nsubj:pass') === undefined &&
  governor.base !== 'acl';

/** `it took the crew two days to get there`: of two objects the first. */
function whoNeeded(governor: SyntaxNode): SyntaxNode | undefined {
  const [first, second] = childrenOf(governor, 'iobj', 'obj', 'obl:unmarked');
  return second && childOf(governor, 'expl') ? first : undefined;
}

function subjectOfAdverbial(governor: SyntaxNode, clause: SyntaxNode): SyntaxNode | undefined {
  const mark = childOf(clause, 'mark', 'case')?.lower;
  // `fined Acme £40 for storing it`: who is fined has done it.
  const first = childOf(governor, 'iobj') ?? childOf(governor, 'obj');
  const object = first && (antecedentOf(first, governor) ?? first);
  // `called the delay in telling them a scandal`: who judges a deed has not done it.
  const isOfObject = first !== undefined && first.index > governor.index;
  if (isOfObject && mark === 'in' && JUDGING.test(governor.lemma)) return undefined;
  // `accused him of stealing`, `kept them from leaving`: done by the object.
  if (object && mark && /^(?:of|from|into)$/u.test(mark)) return object;
  // `quoted Berg as saying`, `named her as having paid`
  if (object && mark === 'as' && isGerund(clause)) return object;
  if (object && OBJECT_CONTROL.has(`${governor.lemma} ${mark ?? ''}`)) return object;
  return subjectOf(governor);
}

const isGerund = (clause: SyntaxNode): boolean =>
  [clause, ...childrenOf(clause, 'aux', 'cop')].some(({ xpos }) => xpos === 'VBG');

/** `the attack filmed by a tourist` has the noun; `their plan to sell`, `had no plan to sell` who has it. */
function subjectBesideNoun(noun: SyntaxNode, clause: SyntaxNode): SyntaxNode | undefined {
  const led = childOf(clause, 'mark', 'case');
  if (clause.relation === 'acl:relcl') return undefined;
  if (!led && /^VB[NG]$/u.test(clause.xpos)) return noun;
  const owner = childOf(noun, 'nmod:poss');
  if (owner) return owner;
  const verb = noun.base === 'obj' || noun.base === 'obl' ? noun.parent : undefined;
  if (verb && led?.lower !== 'to' && JUDGING.test(verb.lemma)) return undefined;
  if (verb) return subjectOf(verb);
  return predicateAt(noun) ? subjectOf(noun) : undefined;
}

/** `it was in May that it opened`, `it was the mayor who left`: what alone a clause is said of. */
export function cleftFocus(clause: SyntaxNode): SyntaxNode | undefined {
  const focus = /^(?:acl|advcl)(?::relcl)?$/u.test(clause.relation) ? clause.parent : undefined;
  const isCleft =
    focus !== undefined &&
    childOf(focus, 'cop') !== undefined &&
    childOf(focus, 'expl')?.lower === 'it' &&
    // `it is a pity that nobody came`
    (childOf(focus, 'case') !== undefined || !isComplement(clause)) &&
    clause.children.some(({ lower, index }) => RELATIVE.test(lower) && index < clause.index);
  return isCleft ? focus : undefined;
}

/** `evidence that it works`: with a conjunction before it a clause is no relative one, as a parser may take it. */
export const isComplement = (clause: SyntaxNode): boolean =>
  clause.children.some(({ base, lower }) => base === 'mark' && lower === 'that');
