import type { SyntaxNode } from '../../grammar/tree.js';
import { QUALIFIERS } from '../../quantities/qualifiers.js';

/** Words of `a little more than`, the longest there is of words alone. */
const MOST_WORDS = 4;

/**
 * The words behind one of a sentence that leave a number open, and so are none of another phrase: `more
 * than` of `and the west port more than 20 boats`, `between` and `and` of `between 10 and 20 boats`.
 */
export function looseningWords(
  words: readonly SyntaxNode[],
  from: number,
): ReadonlySet<SyntaxNode> {
  const found = new Set<SyntaxNode>();
  for (let at = from + 1; at < words.length; at += 1) {
    if (!isNumber(words[at]) || isNumber(words[at - 1])) continue;
    for (const word of [...qualifierBefore(words, at), ...rangeAt(words, at)]) found.add(word);
  }
  return found;
}

const isNumber = (word: SyntaxNode | undefined): boolean =>
  word !== undefined && (word.upos === 'NUM' || word.upos === 'SYM');

/** Words before a number that leave it what it is, and say how much that is. */
const WEIGHING = /^(?:only|just|merely|exactly|precisely|even)$/u;

function qualifierBefore(words: readonly SyntaxNode[], at: number): readonly SyntaxNode[] {
  for (let length = MOST_WORDS; length > 0; length -= 1) {
    const before = words.slice(Math.max(0, at - length), at);
    if (QUALIFIERS.has(before.map(({ lower }) => lower).join(' '))) return before;
  }
  return words.slice(at - 1, at).filter(({ lower }) => WEIGHING.test(lower));
}

/** `between` and `and` of a range whose first number begins at `at`. */
function rangeAt(words: readonly SyntaxNode[], at: number): readonly SyntaxNode[] {
  const between = words[at - 1];
  if (between?.lower !== 'between') return [];
  const and = words.slice(at).find((word) => !isNumber(word));
  return and?.lower === 'and' && isNumber(words[and.index + 1]) ? [between, and] : [];
}
