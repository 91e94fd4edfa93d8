import { WordList } from '../data/index.js';
import { covers, type Span } from '../document/index.js';
import {
  childOf,
  prepositionOf,
  type SentenceReading,
  stem,
  subtree,
  type SyntaxNode,
} from '../language/index.js';
import { predicateOf } from './governing.js';

const CANCELLING = new WordList('timeline/cancelling-verbs.txt');
/** Verbs by which something takes place at another time. */
export const POSTPONING = new WordList('timeline/postponing-verbs.txt');
const PLANS = new WordList('timeline/words-for-plans.txt');
const POINTING = /^(?:it|they|this|that|these|those|both)$/u;

/** Whether a predicate says of something that it does not take place, or not at its time. */
export function cancels(node: SyntaxNode, sentence: SentenceReading): boolean {
  const assertion = predicateOf(node, sentence);
  if (assertion?.polarity !== 'affirmed' || assertion.status !== undefined) return false;
  const { lemma } = assertion.predicate;
  return CANCELLING.has(lemma) || POSTPONING.has(lemma);
}

/** Whether something hangs from its verb as what is cancelled or moved, and is no time by itself. */
export const isObject = (node: SyntaxNode, time?: Span): boolean =>
  /^(?:obj|nsubj)$/u.test(node.base) ||
  // `called off Thursday's match`, where a parser takes `off` for a preposition.
  (node.base === 'obl' && prepositionOf(node) === '' && !(time && covers(time, node)));

/**
 * Whether a sentence, or the one behind it, says that what a predicate plans was called off: `a march
 * planned for Friday was cancelled`, `she was to sing, but it was called off`.
 */
export function isCalledOff(
  planned: SyntaxNode,
  sentence: SentenceReading,
  next: SentenceReading | undefined,
): boolean {
  for (let node = planned; node.parent; node = node.parent) {
    if (isObject(node) && cancels(node.parent, sentence)) return true;
  }
  const named = wordsOfPlan(planned);
  const later = sentence.tree
    .slice(planned.index + 1)
    .some((node) => cancels(node, sentence) && takesUp(node, named));
  return later || next?.tree.some((node) => cancels(node, next) && takesUp(node, named)) === true;
}

/** By which words what is planned may be taken up: its verb, who and what takes part. */
const wordsOfPlan = (planned: SyntaxNode): ReadonlySet<string> =>
  new Set(
    subtree(planned)
      .filter(isContent)
      .map(({ lemma }) => root(lemma)),
  );

const isContent = ({ upos }: SyntaxNode): boolean => /^(?:NOUN|VERB)$/u.test(upos);

/** The word without endings that make nouns of verbs: `meeting`, `meet`. */
const root = (lemma: string): string => stem(lemma.toLowerCase());

/** Whether what is cancelled is what was spoken of: a pronoun, or a definite noun with one of its words. */
function takesUp(node: SyntaxNode, named: ReadonlySet<string>): boolean {
  const thing = childOf(node, 'nsubj', 'obj');
  if (!thing) return false;
  if (thing.upos === 'PRON') return POINTING.test(thing.lower);
  const isDefinite = /^(?:the|that|this|these|those)$/u.test(childOf(thing, 'det')?.lower ?? '');
  return isDefinite && (PLANS.has(thing.lemma) || named.has(root(thing.lemma)));
}
