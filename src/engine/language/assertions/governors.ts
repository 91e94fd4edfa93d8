import { WordList } from '../../data/index.js';
import { childOf, type SyntaxNode } from '../grammar/tree.js';
import { isHeardByBody, isHearsay, tellerBefore } from './heard.js';
import { parseSignature, type Signature, signatures } from './outcomes.js';
import { isFinite, isPassive, predicateAt } from '../grammar/predicates.js';
import { irregularPasts } from '../words/irregular-verbs.js';

/** The form of a complement: with one verb a clause is said, with another form planned. */
export type ComplementForm = 'that' | 'whether' | 'to' | 'ing';

const SIGNATURES = {
  that: signatures('assertions/governors-of-that.txt'),
  whether: signatures('assertions/governors-of-whether.txt'),
  to: signatures('assertions/governors-of-to.txt'),
  ing: signatures('assertions/governors-of-ing.txt'),
};

/** What a governor that no list has makes of its complement. */
const DEFAULTS: Readonly<Record<ComplementForm, Signature>> = {
  that: parseSignature('fact'),
  whether: parseSignature('possible'),
  to: parseSignature('planned'),
  ing: parseSignature('holds / fails'),
};

const [ASKED, POSSIBLE] = [parseSignature('asked'), parseSignature('possible')];
const ALLEGED = parseSignature('alleged');
/** `asked why she had left`: she had. */
const FACT = parseSignature('fact');
/** `falsely claimed that`: the text says that it is not so. */
const FALSE = parseSignature('fails');
const DENIED = parseSignature('denied / possible');

const QUESTION_WORDS = /^(?:whether|if)$/u;

/** Whether a verb is known to take a complement with a preposition: `accuse` with `of`. */
export function takesPreposition(verb: string, preposition: string): boolean {
  return SIGNATURES.ing.get(`${verb} ${preposition}`) !== undefined;
}

/** Whether a verb is known to take a gerund without a preposition: `deny`, `avoid`. */
export function takesGerund(verb: string): boolean {
  return SIGNATURES.ing.has(verb);
}

/** Whether a word is known to take a clause with `that`: `claim`, `say`. */
export function takesClause(lemma: string): boolean {
  return SIGNATURES.that.has(lemma.toLowerCase());
}

/** Whether a noun is known to take an infinitive: `inability`, `plan`. */
export function takesInfinitive(lemma: string): boolean {
  return SIGNATURES.to.has(lemma.toLowerCase());
}

/** Whether a clause with `that` behind a verb is a fact whatever becomes of the verb: `admit`, `reveal`. */
export function presupposes(lemma: string): boolean {
  const signature = SIGNATURES.that.get(lemma);
  return signature?.affirmed.kind === 'fact' && signature.denied.kind === 'fact';
}

/** What these ask is asked of their subject: `needed money to pay`. */
const OWN_DUTY = new WordList('assertions/verbs-of-own-duty.txt');

/** Whether a verb asks or allows somebody to do something: `order`, `authorize`. */
export function asksTo(verb: string): boolean {
  if (OWN_DUTY.has(verb)) return false;
  const status = SIGNATURES.to.get(verb.toLowerCase())?.affirmed.status;
  return status === 'asked' || status === 'possible';
}

/** Whether a clause with `that` behind a verb is what should be: `demand`, `insist`. */
export function asksThat(verb: string): boolean {
  const status = SIGNATURES.that.get(verb.toLowerCase())?.affirmed.status;
  return status === 'asked' || status === 'planned' || /^(?:insist|suggest|propose)$/u.test(verb);
}

/** Whether a word is known to take a question: `know`, `wonder`. */
export function takesQuestion(lemma: string): boolean {
  return SIGNATURES.whether.has(lemma.toLowerCase());
}

/** Whether what a verb has an infinitive for is not done: `decline`, `fail`. */
export function keepsFrom(verb: string): boolean {
  return SIGNATURES.to.get(verb.toLowerCase())?.affirmed.denied === true;
}

/** The form of a clause that is the complement of another word. */
export function formOf(node: SyntaxNode): ComplementForm {
  const marks = node.children.filter(({ base, index }) => base === 'mark' && index < node.index);
  if (marks.some(({ lower }) => QUESTION_WORDS.test(lower))) return 'whether';
  if (marks.some(({ lower, xpos }) => lower === 'to' && xpos === 'TO')) return 'to';
  if (marks.some(({ lower }) => lower === 'that')) return 'that';
  const predicate = predicateAt(node);
  if (predicate && isFinite(predicate)) return 'that';
  const first = firstVerb(node);
  if (first?.xpos === 'VBG') return 'ing';
  return first?.xpos === 'VB' || node.base === 'xcomp' ? 'to' : 'ing';
}

/** `ruled out selling`, where a tree has the verb in -ing as a circumstance. */
export const isRightBehind = ({ index, xpos }: SyntaxNode, verb: SyntaxNode): boolean =>
  xpos === 'VBG' && childOf(verb, 'compound:prt')?.index === index - 1;

/** The first verb or auxiliary of a clause. */
function firstVerb(node: SyntaxNode): SyntaxNode | undefined {
  return [node, ...node.children]
    .filter(
      ({ base, upos, index }) =>
        (index <= node.index && /^(?:aux|cop)/u.test(base)) || upos === 'VERB',
    )
    .sort((a, b) => a.index - b.index)[0];
}

/** What a governor makes of a complement, by its word, its preposition and the form of the complement. */
export function signatureOf(
  governor: SyntaxNode,
  complement: SyntaxNode,
  words: readonly SyntaxNode[],
): Signature {
  if (isSubjunctive(complement)) return ASKED;
  if (isStateOf(governor, complement)) return DEFAULTS.ing;
  if (isHearsay(governor) || (isHeardByBody(governor) && !tellerBefore(governor))) return ALLEGED;
  if (takesQuestion(governor.lemma) && asksWhy(complement)) return FACT;
  if (isFalse(governor) && formOf(complement) === 'that') return FALSE;
  return listedSignature(governor, complement, words) ?? defaultFor(governor, complement);
}

/** `insisted that the road be closed`, `suggested that he pay`: with a bare verb it is what should be. */
function isSubjunctive(complement: SyntaxNode): boolean {
  const [first, subject] = [firstVerb(complement), childOf(complement, 'nsubj')];
  const isBare =
    first?.xpos === 'VB' ||
    (first?.xpos === 'VBP' && !irregularPasts().has(first.lower) && isSingular(subject));
  return isBare && subject !== undefined && formOf(complement) === 'that';
}

/** With it a verb in the present would end in `-s`; two joined are several. */
function isSingular(subject: SyntaxNode | undefined): boolean {
  if (!subject || childOf(subject, 'conj')) return false;
  return /^(?:he|it|she)$/u.test(subject.lower) || /^NNP?$/u.test(subject.xpos);
}

/** Whether a finite clause is led by `why`, which takes for granted what it asks the reason of. */
export const asksWhy = (clause: SyntaxNode): boolean =>
  formOf(clause) === 'that' &&
  clause.children.some(({ lower, index }) => lower === 'why' && index < clause.index);

const FALSELY = new WordList('assertions/falsely-adverbs.txt');

const isFalse = (governor: SyntaxNode): boolean =>
  governor.children.some(({ lower, base }) => base === 'advmod' && FALSELY.has(lower));

/** Verbs by which something is or becomes what a participle says: `the road remains closed`. */
const OF_STATE = new WordList('assertions/verbs-of-state.txt');

function isStateOf({ lemma }: SyntaxNode, { base, xpos, children }: SyntaxNode): boolean {
  const isParticiple = base === 'xcomp' && xpos === 'VBN';
  return isParticiple && OF_STATE.has(lemma) && !children.some((child) => child.base === 'mark');
}

function defaultFor(governor: SyntaxNode, complement: SyntaxNode): Signature {
  const form = formOf(complement);
  if (form === 'to' && governor.upos !== 'VERB') return POSSIBLE;
  return DEFAULTS[form];
}

/**
 * The signature that a list has for a governor; undefined where none has it.
 *
 * @param end with what its name is to end: the preposition of `missed out on winning`
 */
export function listedSignature(
  governor: SyntaxNode,
  complement: SyntaxNode,
  words: readonly SyntaxNode[],
  end = '',
): Signature | undefined {
  const list = SIGNATURES[formOf(complement)];
  const names = namesOf(governor, complement, words).filter((name) => name.endsWith(end));
  return names.flatMap((name) => list.get(name) ?? [])[0];
}

/** The names under which a list may have a governor, the most exact first: `stop short of`, `stop of`, `stop`. */
function namesOf(
  governor: SyntaxNode,
  complement: SyntaxNode,
  words: readonly SyntaxNode[],
): readonly string[] {
  const lemma = governor.lemma.toLowerCase();
  const between = words
    .slice(governor.index + 1, complement.index)
    .filter(({ lower, base }) => lower !== 'to' && !base.startsWith('aux') && base !== 'cop');
  const last = between.at(-1);
  const particle = childOf(governor, 'compound:prt');
  const auxiliary = governor.children.findLast(({ relation }) => relation === 'aux');
  const copula = childOf(governor, 'cop');
  const preposition = childOf(governor, 'case');
  // `opposed to closing`
  const isTo = complement.children.some(({ lower, xpos }) => lower === 'to' && xpos === 'IN');
  return [
    ...(isTo ? [`${governor.lower} to`, `${lemma} to`] : []),
    ...(between.length > 0 && between.length < 4
      ? [`${lemma} ${between.map(({ lower }) => lower).join(' ')}`]
      : []),
    ...(between[0] ? [`${lemma} ${between[0].lower}`] : []),
    ...(last && last.upos !== 'PRON' ? [`${lemma} ${last.lower}`] : []),
    ...(particle ? [`${lemma} ${particle.lower}`] : []),
    ...(governor.upos === 'NOUN' ? [`the ${governor.lower}`] : []),
    ...(preposition ? [`${preposition.lower} ${lemma}`] : []),
    ...(auxiliary ? [`${auxiliary.lower} ${lemma}`] : []),
    ...(copula ? [`${copula.lower} ${lemma}`] : []),
    ...(governor.upos === 'VERB' && isPassive(governor) ? [`be ${governor.lower}`] : []),
    governor.lower,
    lemma,
  ];
}

/** Whether an `if` behind a word opens a question: `asked if it had closed`, `unclear if it had`. */
export function governsQuestion({ lemma }: SyntaxNode): boolean {
  return SIGNATURES.whether.has(lemma.toLowerCase());
}

/** What a governor makes of a deed that a noun names: `charged with murder`, `acquitted of fraud`. */
export function signatureOfDeed(governor: SyntaxNode, preposition: string): Signature | undefined {
  if (!/^(?:of|with)$/u.test(preposition)) return undefined;
  const signature = SIGNATURES.ing.get(`${governor.lemma.toLowerCase()} ${preposition}`);
  const { kind, status } = signature?.affirmed ?? {};
  return kind !== 'set' || status === 'alleged' ? signature : undefined;
}

/** What a predicate makes of what reports or claims speak of, where it denies them: `dismissed`, `were untrue`. */
export function signatureOfDenial({ lemma }: SyntaxNode): Signature | undefined {
  const signature = SIGNATURES.that.get(lemma.toLowerCase());
  const { kind, denied, status } = signature?.affirmed ?? {};
  if (status === 'denied') return DENIED;
  return kind === 'same' && denied ? signature : undefined;
}

/** Whether a noun speaks of what stands behind `of`: `rumours of a merger`, `talk of a split`. */
export function speaksOf(noun: string): boolean {
  const lemma = noun.toLowerCase();
  const status = SIGNATURES.that.get(lemma)?.affirmed.status;
  return (takesClause(lemma) && status !== 'asked') || SIGNATURES.ing.has(`${lemma} of`);
}
