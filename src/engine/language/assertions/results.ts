import { WordList } from '../../data/index.js';
import { childOf, childrenOf, type SyntaxNode } from '../grammar/tree.js';

/** Deeds that an infinitive behind them may say the result of. */
const DEEDS = new WordList('assertions/deeds-with-result.txt');
/** What may come of a deed. */
const RESULTS = new WordList('assertions/results-of-deeds.txt');

/**
 * Whether an infinitive says what came of a deed in the past, and not what it was done for: `rose to score
 * the winner`, `fought for years only to lose`.
 */
export function isResult(
  infinitive: SyntaxNode,
  deed: SyntaxNode,
  words: readonly SyntaxNode[],
): boolean {
  if (deed.upos !== 'VERB' || infinitive.index < deed.index || !isDone(deed)) return false;
  const to = childOf(infinitive, 'mark');
  if (to?.lower !== 'to') return false;
  const before = words[to.index - 1];
  // `in order to`, `so as to`
  if (to.children.length > 0 || before?.lower === 'as') return false;
  if (before?.lower === 'only') return true;
  return DEEDS.has(deed.lemma) && RESULTS.has(infinitive.lemma);
}

/** In the past, or the perfect. */
function isDone(verb: SyntaxNode): boolean {
  const auxiliaries = childrenOf(verb, 'aux');
  // `Weil beat Berg`: of one person it is no present.
  const isOne = /^NNP?$/u.test(childOf(verb, 'nsubj')?.xpos ?? '');
  if (auxiliaries.length === 0) return verb.xpos === 'VBD' || (/^VBP?$/u.test(verb.xpos) && isOne);
  return auxiliaries.every(({ lemma }) => lemma === 'have') && /^VB[DN]$/u.test(verb.xpos);
}
