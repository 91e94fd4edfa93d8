import { sharesAuxiliaries } from '../../grammar/predicates.js';
import { childrenOf, type SyntaxNode } from '../../grammar/tree.js';
import type { Status } from '../assertion.js';

/** What opens a clause that tells when. */
const WHEN = /^(?:once|when|whenever|after|until|till|before)$/u;
/** Of these what `had` been done by then was to be done first: `planned to show them once they had dried`. */
const BY_THEN = /^(?:once|when|until|till|as)$/u;
/** `by the time it has ended`, `the moment it has ended` */
const POINT = /^(?:time|moment|day|minute|second|week|month|year)$/u;
const WILL = /^(?:will|wo|shall|[’']ll|must|should|may|might)$/u;
const WOULD = /^(?:would|[’']d)$/u;
const OPEN = new Set<Status>(['planned', 'asked', 'conditional']);

/**
 * Whether a clause tells of a time that is still to come: `will sail once the crew has mended it`, `hopes to
 * show them when they have dried`, `by the time they arrive it will have closed`. Nothing in it has happened
 * by what its sentence says.
 *
 * @param statusOf how the text puts another predicate of the sentence
 */
export function isStillToCome(
  node: SyntaxNode,
  words: readonly SyntaxNode[],
  statusOf: (predicate: SyntaxNode) => Status | undefined,
): boolean {
  const led = ledBy(node, words);
  const main = led && mainOf(node);
  if (led === undefined || !main) return false;
  const helpers = childrenOf(node, 'aux', 'cop');
  const forms = [node, ...helpers];
  const isNow = forms.some(({ xpos }) => /^VB[ZP]$/u.test(xpos));
  if (isNow) return WILL.test(willOf(main)) || WOULD.test(willOf(main)) || isOpen(main, statusOf);
  const isPast = forms.some(({ xpos }) => xpos === 'VBD');
  if (!isPast) return false;
  if (WOULD.test(willOf(main))) return true;
  const isBefore = helpers.some(({ lower }) => lower === 'had');
  return isBefore && BY_THEN.test(led) && isOpen(main, statusOf);
}

/** The word that opens a clause of time; undefined where none does. */
function ledBy(node: SyntaxNode, words: readonly SyntaxNode[]): string | undefined {
  const { base, parent, children } = node;
  if (base === 'acl') return parent && POINT.test(parent.lower) ? 'when' : undefined;
  if (!parent && mainOf(node)) return 'when';
  // A parser may hang it as a clause of its own: `on show in May, once they have dried`.
  if (base !== 'advcl' && base !== 'parataxis') return undefined;
  const opening = children.filter(
    ({ index, base: own }) => index < node.index && /^(?:mark|advmod|case)$/u.test(own),
  );
  const when = opening.find(({ lower }) => WHEN.test(lower));
  if (when) return when.lower;
  const isAsSoonAs = opening.some(
    ({ lower, index }) => lower === 'as' && words[index - 1]?.lower === 'soon',
  );
  return isAsSoonAs ? 'as' : undefined;
}

/** The predicate that a clause of time goes with; a parser may have hung that from the clause. */
function mainOf({ base, parent, children, index }: SyntaxNode): SyntaxNode | undefined {
  if (parent) return base === 'acl' ? parent.parent : parent;
  const isLed = children.some(
    (child) =>
      child.base === 'obl' &&
      child.index < index &&
      POINT.test(child.lower) &&
      childrenOf(child, 'case').some(({ lower, index: at }) => lower === 'by' && at === 0),
  );
  return isLed ? children.find((child) => child.base === 'parataxis') : undefined;
}

/** `will`, `must`, `would`, also where what it is joined to has it. */
function willOf(main: SyntaxNode): string {
  const own = childrenOf(main, 'aux').find(({ xpos }) => xpos === 'MD');
  if (own) return own.lower;
  return sharesAuxiliaries(main) && main.parent ? willOf(main.parent) : '';
}

/** Whether a predicate, or what it hopes or plans, is told as still to be done: `is to return`, `going to close`. */
function isOpen(
  main: SyntaxNode,
  statusOf: (predicate: SyntaxNode) => Status | undefined,
): boolean {
  const held = [main, ...childrenOf(main, 'xcomp', 'ccomp')];
  const isGoingTo = [main, main.parent].some((one) => one?.lower === 'going' && hasInfinitive(one));
  return isGoingTo || held.some((one) => OPEN.has(statusOf(one) ?? 'alleged'));
}

const hasInfinitive = (verb: SyntaxNode): boolean =>
  childrenOf(verb, 'xcomp').some(({ children }) => children.some(({ xpos }) => xpos === 'TO'));
