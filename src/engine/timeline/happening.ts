import { WordList } from '../data/index.js';
import { covers, type Span } from '../document/index.js';
import {
  BASE_OF_VERB,
  childrenOf,
  type Direction,
  reportsContent,
  type SentenceReading,
  type Status,
  subtree,
  type SyntaxNode,
  type Time,
} from '../language/index.js';
import { cancels, isCalledOff, isObject, POSTPONING } from './called-off.js';
import { isContested } from './contested.js';
import { type Governing, governingOf } from './governing.js';

const SCHEDULING = new WordList('timeline/scheduling-verbs.txt');
const EXPECTING = new WordList('timeline/expecting-verbs.txt');
/** What is told of in the present is to come: `the lock opens in May`. */
const SCHEDULED = new WordList('timeline/verbs-of-schedules.txt');
const INTENDING = new WordList('timeline/intending-words.txt');

/** How a sentence puts what happens at a time of it. */
export interface Happening {
  /** Absent where it is told as a fact. */
  readonly status?: Status;
  /** On which side of the story's day it lies, where the tense says so. */
  readonly direction?: Direction;
  /** Whether the time may as well be that of a past verb above: `won a contract to run it in 2019`. */
  readonly mayBePast?: boolean;
}

const PLANNED: Happening = { status: 'planned', direction: 'ahead' };
const AHEAD_IF: Happening = { status: 'conditional', direction: 'ahead' };
/** What is told so has not happened. */
const NOT_SO: ReadonlySet<Status> = new Set<Status>(['denied', 'conditional', 'doubted']);
/** What is told so may have been called off. */
const PLANS: ReadonlySet<Status> = new Set<Status>(['planned', 'asked', 'possible', 'attempted']);
const OPEN: ReadonlySet<Status> = new Set<Status>(['planned', 'asked', 'possible']);

/** How a sentence puts what happens at a time of it; undefined where it says that it does not happen. */
export function happeningAt(
  time: Span & Pick<Time, 'bound' | 'qualifier'>,
  sentence: SentenceReading,
  next: SentenceReading | undefined,
): Happening | undefined {
  const governing = governingOf(sentence, time);
  if (!governing) return {};
  const { node, assertion, through, joint } = governing;
  if (through !== node && isObject(through, time) && cancels(node, sentence)) return undefined;
  if (POSTPONING.has(assertion.predicate.lemma)) {
    if (/^(?:until|till|to|for)$/u.test(joint) || time.bound === 'until') return PLANNED;
    if (joint === 'from') return undefined;
  }
  // `did not open until Monday`: it did so then; `has not been seen since Monday` dates what is.
  const isBound = time.bound === 'until' || time.bound === 'since';
  const { polarity, status } = assertion;
  const isUntrue = polarity === 'denied' && !isBound && !isAlmost(node);
  if (isUntrue || (status && NOT_SO.has(status))) {
    if (isOfOther(through, time)) return {};
    return status === 'conditional' && mayCome(node) && !isUntrue ? AHEAD_IF : undefined;
  }
  if (isUnreal(node) && joint !== 'by') return undefined;
  const happening = putAs(governing);
  // `its head since 2018, will leave`: what has been so is no plan, whatever its sentence plans.
  if (time.bound === 'since' && happening.status && PLANS.has(happening.status)) return {};
  const isPlan = [happening.status, status].some((one) => one && PLANS.has(one));
  if (isPlan && (wasToHave(node) || isCalledOff(node, sentence, next))) return undefined;
  return isPlan && hangsFromPast(node) ? { ...happening, mayBePast: true } : happening;
}

/** `to run it`, beside what `won a contract` says. */
function hangsFromPast({ base, parent }: SyntaxNode): boolean {
  const verb = base === 'acl' ? parent?.parent : base === 'advcl' ? parent : undefined;
  return verb?.upos === 'VERB' && isPast(verb) && !INTENDING.has(verb.lemma);
}

/** `almost went bankrupt in 2015` tells of 2015. */
const isAlmost = (node: SyntaxNode): boolean =>
  childrenOf(node, 'advmod').some(({ lower }) => /^(?:almost|nearly)$/u.test(lower));

/** `2014` of `found no evidence, contrary to a study in 2014`: of a noun that the predicate only names beside it. */
function isOfOther(through: SyntaxNode, time: Span & Pick<Time, 'qualifier'>): boolean {
  // `before the end of 2027`
  const start = time.qualifier?.start ?? time.start;
  const whole = { start, end: time.end };
  // `Sunday` of `no tram will run on Saturday or Sunday`
  const isTime = [through, ...childrenOf(through, 'conj')].some((one) => covers(whole, one));
  const holdsNone = subtree(through).some(({ lower }) => /^(?:no|any)$/u.test(lower));
  return (
    !isTime && !isObject(through) && /^(?:obl|advcl|advmod)$/u.test(through.base) && !holdsNone
  );
}

/** `could begin next autumn if …`: under a condition that may yet be met; `would have begun` is over. */
const mayCome = (node: SyntaxNode): boolean =>
  auxiliariesOf(node).some(({ xpos }) => xpos === 'MD') &&
  !hasAuxiliary(node, /^have$/u) &&
  !childrenOf(node, 'mark').some(({ lower }) => /^(?:if|unless)$/u.test(lower));

/** How the predicate of a time puts it: by its status, else by its tense. */
function putAs({ node, assertion, joint }: Governing): Happening {
  const { lemma } = assertion.predicate;
  const { status } = assertion;
  if (SCHEDULING.has(lemma) && joint === 'for') return PLANNED;
  if (EXPECTING.has(lemma) && !isPast(node)) return { status: 'possible', direction: 'ahead' };
  const governor = intentionAbove(node);
  // `hopes to open in May`: no plan.
  if (status === 'planned' && governor?.lemma === 'hope')
    return { status: 'possible', direction: 'ahead' };
  if (status === 'possible' && hasAuxiliary(node, /^have$/u)) return { status, direction: 'back' };
  if (status && OPEN.has(status))
    return { status: governor && status === 'asked' ? 'planned' : status, direction: 'ahead' };
  const direction = directionOf(node);
  const planned = !status && (willBe(node) || isScheduled(node));
  const contested = !status && !planned && isContested(node);
  return {
    ...(planned ? { status: 'planned' } : status && { status }),
    ...(contested && { status: 'alleged' }),
    ...(direction && { direction }),
  };
}

/** `anyone else would have moved in May`: nobody did; `would have moved by May` may be told of what is to come. */
const isUnreal = (node: SyntaxNode): boolean =>
  auxiliariesOf(node).some(({ lower }) => /^(?:would|'d|’d)$/u.test(lower)) &&
  hasAuxiliary(node, /^have$/u);

/** The word for an intention that a predicate hangs from: `supposed to visit`. */
function intentionAbove({ parent, base }: SyntaxNode): SyntaxNode | undefined {
  return parent && /^(?:xcomp|ccomp|acl|advcl)$/u.test(base) && INTENDING.has(parent.lemma)
    ? parent
    : undefined;
}

/** `was to have opened`, `had been due to open`, `had hoped to open`: it did not. */
function wasToHave(node: SyntaxNode): boolean {
  const above = intentionAbove(node);
  const infinitive = node.children.some(({ base, lower }) => base === 'mark' && lower === 'to');
  const due = node.children.some(({ lower }) => lower === 'due');
  const was = hasAuxiliary(node, /^be$/u);
  return (
    ((infinitive || due || was) && hasAuxiliary(node, /^have$/u)) ||
    (above !== undefined && auxiliariesOf(above).some(({ lower }) => /^(?:had|'d)$/u.test(lower)))
  );
}

/** The auxiliaries of a verb, or of the one that it is joined to without any of its own. */
function auxiliariesOf(node: SyntaxNode): readonly SyntaxNode[] {
  const own = childrenOf(node, 'aux', 'cop');
  const shares = own.length === 0 && node.base === 'conj' && node.parent !== undefined;
  return shares && childrenOf(node, 'nsubj').length === 0 ? auxiliariesOf(node.parent) : own;
}

const hasAuxiliary = (node: SyntaxNode, lemma: RegExp): boolean =>
  auxiliariesOf(node).some((word) => lemma.test(word.lemma));

/** `will`, `shall`, and `would` of what somebody said. */
const willBe = (node: SyntaxNode): boolean =>
  auxiliariesOf(node).some(({ lower }) => /^(?:will|'ll|wo|shall|sha|would|'d)$/u.test(lower));

function directionOf(node: SyntaxNode): Direction | undefined {
  if (isPast(node)) return 'back';
  if (willBe(node) || (isPresent(node) && !reportsContent(node))) return 'ahead';
  const { parent } = node;
  return parent ? directionOf(parent) : undefined;
}

function isPast(node: SyntaxNode): boolean {
  const auxiliaries = auxiliariesOf(node);
  if (auxiliaries.some(({ xpos }) => xpos === 'MD')) return false;
  if (auxiliaries.some(({ lemma, xpos }) => lemma === 'have' || xpos === 'VBD')) return true;
  return auxiliaries.length === 0 && (/^VB[DN]$/u.test(node.xpos) || isPastForm(node));
}

/** `opens on Friday`, `is opening on Friday`. */
function isPresent(node: SyntaxNode): boolean {
  const auxiliaries = auxiliariesOf(node);
  if (auxiliaries.some(({ xpos }) => xpos === 'MD')) return false;
  return [node, ...auxiliaries].some((word) => /^VB[PZ]$/u.test(word.xpos) && !isPastForm(word));
}

/** `who meet on Sunday`, `the lock reopens in May`, where no day of the story tells which is meant. */
const isScheduled = (node: SyntaxNode): boolean =>
  node.upos === 'VERB' &&
  isPresent(node) &&
  auxiliariesOf(node).length === 0 &&
  SCHEDULED.has(node.lemma);

/** `stole`, which a tagger may take for the present of a word that it does not know. */
const isPastForm = ({ lower, xpos }: SyntaxNode): boolean =>
  xpos === 'VBP' && (BASE_OF_VERB.get(lower) ?? lower) !== lower;
