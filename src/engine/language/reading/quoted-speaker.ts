import { subtree, type SyntaxNode } from '../grammar/tree.js';
import { isSaying } from '../speakers/saying.js';
import { sayerOf } from '../speakers/sayers.js';

const MARK = /^["“”]$/u;

/** Who says the quotation of its sentence that a word stands in: `Holm` for `he` in `“I asked and he left,” Holm said`. */
export function quotedSpeaker(word: SyntaxNode): SyntaxNode | undefined {
  let root = word;
  while (root.parent) root = root.parent;
  const words = subtree(root);
  if (!isQuoted(word, words)) return undefined;
  const verb = words.find(
    (one) => isSaying(one) && !isQuoted(one, words) && (one === root || one.parent === root),
  );
  return verb && sayerOf(verb);
}

/** Whether an odd number of quotation marks stands before a word in its sentence. */
const isQuoted = (word: SyntaxNode, words: readonly SyntaxNode[]): boolean =>
  words.filter(({ text, index }) => index < word.index && MARK.test(text)).length % 2 === 1;
