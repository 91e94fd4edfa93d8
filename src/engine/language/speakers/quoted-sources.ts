import type { Span } from '../../document/index.js';
import { WordList } from '../../data/index.js';
import { prepositionOf } from '../grammar/preposition.js';
import type { SyntaxNode } from '../grammar/tree.js';
import { reports } from './saying.js';
import { lastUpTo } from './word-places.js';

const QUOTED = new WordList('speakers/quotation-nouns.txt');

/**
 * Whose words a noun right before a quotation says that they are: `a line by Holm: “…”`, `a remark attributed
 * to Holm – “…”`.
 *
 * @param outside the words of the text outside quotations, in its order
 */
export function sourceBefore(
  outside: readonly SyntaxNode[],
  { start }: Span,
): SyntaxNode | undefined {
  const last = lastUpTo(outside, start);
  let at = last;
  while (outside[at]?.upos === 'PUNCT') at -= 1;
  const marks = outside.slice(at + 1, last + 1);
  if (marks.length === 0 || marks.some(({ text }) => /^[.?!]$/u.test(text))) return undefined;
  for (let word = outside[at]; word; word = word.parent) {
    const { parent } = word;
    if (!parent || parent.index > word.index) return undefined;
    const preposition = prepositionOf(word);
    if (/^(?:by|from)$/u.test(preposition) && isWords(parent)) return word;
    // `the words of Holm`; `an assessment of Holm` is not hers.
    if (preposition === 'of' && (parent.lemma === 'word' || QUOTED.has(parent.lemma))) return word;
    const isGiven = parent.lemma === 'attribute' && parent.parent && isWords(parent.parent);
    if (preposition === 'to' && isGiven) return word;
  }
  return undefined;
}

/** Whether a noun stands for words: `remark`, `line`. */
const isWords = (noun: SyntaxNode): boolean =>
  noun.upos === 'NOUN' && (QUOTED.has(noun.lemma.toLowerCase()) || reports(noun));
