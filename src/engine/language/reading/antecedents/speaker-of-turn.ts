import { subtree, type SyntaxNode } from '../../grammar/tree.js';
import type { Fitting } from '../nearest-named.js';

const MARK = /^["“”]$/u;
/** A speech is looked back over for so many sentences. */
const LONGEST_SPEECH = 6;

/**
 * The sentence in which somebody spoke whose speech ends right before another: `“I was not asked,” Holm
 * told Dagen. “He never calls. Berg is another matter.” He said …` goes on with what Holm says, and not Berg.
 *
 * @param sentence where the speech has ended before
 * @param fitting mentions, by which the sentences are known
 * @returns the number of the sentence; undefined where no speech ends right before
 */
export function sentenceOfSpeaker(
  sentence: number,
  fitting: readonly Fitting[],
): number | undefined {
  if (!endsSpeech(wordsOf(sentence - 1, fitting))) return undefined;
  for (let at = sentence - 1; at > 0 && at >= sentence - LONGEST_SPEECH; at -= 1) {
    const words = wordsOf(at, fitting);
    if (words.length > 0 && MARK.test(words[0]?.text ?? '')) return at - 1;
  }
  return undefined;
}

/** Whether it ends with marks that nobody beside them is said to have spoken. */
function endsSpeech(words: readonly SyntaxNode[]): boolean {
  const marks = words.filter(({ text }) => MARK.test(text)).length;
  const isOpened = MARK.test(words[0]?.text ?? '');
  return MARK.test(words.at(-1)?.text ?? '') && (isOpened ? marks === 2 : marks === 1);
}

function wordsOf(sentence: number, fitting: readonly Fitting[]): readonly SyntaxNode[] {
  const known = fitting.find(({ candidate }) => candidate.mention.sentence === sentence);
  if (!known) return [];
  let root = known.candidate.mention.head;
  while (root.parent) root = root.parent;
  return subtree(root);
}
