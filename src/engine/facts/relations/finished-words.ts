import type { Span } from '../../document/index.js';
import { predicateAt, subtree, type SyntaxNode } from '../../language/index.js';
import type { FactSentence } from '../fact-story.js';

/** Without them a verb has not said what it says, and a sign for money no sum. */
const NEEDED = /^(?:obj|xcomp|ccomp|nummod)$/u;
const QUOTATION_MARK = /["“”]/gu;
/** A relation is finished where that makes it no longer, in UTF-16 code units. */
const LONGEST = 150;

/**
 * The words of a relation to their end, where they stop before what one of their verbs needs, or before the
 * verb of a clause that they open: `said the board had put forward | a toll`, `alleges that Marsh, who …, | had
 * paid`. Such words say something else, or nothing; undefined where the end is too far.
 *
 * @param words the words so far; offsets into the story
 */
export function finishedWords(words: Span, { words: all, read }: FactSentence): Span | undefined {
  let { end } = words;
  for (;;) {
    const reached = end;
    const inside = all.filter((word) => word.start >= words.start && word.end <= reached);
    const missing = [
      ...inside.flatMap((word) =>
        word.children.filter((child) => child.start >= reached && NEEDED.test(child.base)),
      ),
      ...inside.flatMap((word) => verbOfOpened(word, reached) ?? []),
    ];
    if (missing.length === 0) break;
    end = Math.max(...missing.map((node) => endOf(node)));
    if (end - words.start > LONGEST || end > read.end) return undefined;
  }
  const isOpen =
    (read.story.text.slice(words.start, end).match(QUOTATION_MARK) ?? []).length % 2 === 1;
  const closes = end > words.end && isOpen && /["”]/u.test(read.story.text[end] ?? '');
  return { start: words.start, end: closes ? end + 1 : end };
}

/** The verb of a clause whose `that` stands in the words and which itself stands behind them. */
const verbOfOpened = (word: SyntaxNode, end: number): SyntaxNode | undefined =>
  word.base === 'mark' && word.parent && word.parent.start >= end ? word.parent : undefined;

/** Where a phrase ends, without the sentence's own mark and what is only joined to it. */
function endOf(node: SyntaxNode): number {
  const own = subtree(
    node,
    ({ base }) => !/^(?:punct|parataxis)$/u.test(base) && !(base === 'conj' && predicateAt(node)),
  );
  return Math.max(node.end, ...own.map(({ end }) => end));
}
