import { WordList } from '../../data/index.js';
import { codeAt, isLetter } from '../tokens/code-units.js';
import { FUNCTION_WORDS, LOWERCASE_WORDS } from '../tokens/common-words.js';
import { isAbbreviation } from './abbreviations.js';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The segmenter is given so many code units at a time: its time grows with their square. */
const WINDOW = 4096;

/** What stands behind a full stop and belongs to it: a bracket set apart, a note's mark `[5]`. */
const TAIL = /\s*(?:\[\d{1,3}\]|[)\]”]+(?![\p{L}\p{N}]))\s*/uy;
const OPENING_BRACKET = '('.charCodeAt(0);
const LAST_ASCII = 127;
const OPENING_MARK = /[[(“‘]/u;

/** Ends that Unicode's rules do not see: after `…`, before `.NET`, where a space is missing. */
const UNSEEN =
  /…["'”’)\]]*\s+(?=["“‘(]?\p{Lu})|[.!?]["'”’)\]]*\s+(?=\.\p{L}{2})|(?<=[\p{Ll}%])\.(?=[“‘(]?\p{Lu})/gu;
const GLUED = /^[“‘(]?\p{Lu}(?:[\p{Ll}’']+(?![\p{L}\p{N}(@_/]|\.\S)|(?=\s))/u;
const LETTERS_BEFORE = /[\p{L}\p{N}.%@/_:]+$/u;
const DOMAINS = new WordList('sentences/domain-endings.txt');

/**
 * Where sentences may end in a text without line breaks, in order: where Unicode's rules (UAX #29, as
 * Intl.Segmenter has them) end one, a note's mark and closing brackets behind it taken along, opening
 * ones left to the next; and where they see no end because a space is missing or the mark is none of theirs.
 */
export function proposedEnds(run: string): readonly number[] {
  const unseen = unseenEnds(run);
  const ends = segmentEnds(run);
  if (unseen.length === 0) return ends;
  return [...new Set([...unseen, ...ends])].sort((a, b) => a - b);
}

function segmentEnds(run: string): number[] {
  const ends: number[] = [];
  let start = 0;
  let size = WINDOW;
  while (start < run.length) {
    let next = start;
    for (const { index, segment } of segmenter.segment(run.slice(start, start + size))) {
      const end = start + index + segment.length;
      // The last one goes on beyond the window.
      if (end === start + size && end < run.length) break;
      ends.push(endWithTail(run, end));
      next = end;
    }
    size = next > start ? WINDOW : 2 * size;
    start = next;
  }
  return ends;
}

function endWithTail(run: string, proposed: number): number {
  if (proposed === run.length) return proposed;
  // Most ends: white space, and a letter behind it.
  if (run.charAt(proposed - 1) === ' ' && isLetter(codeAt(run, proposed))) return proposed;
  let end = proposed;
  while (end > 1 && OPENING_MARK.test(run.charAt(end - 1))) end--;
  for (;;) {
    TAIL.lastIndex = end;
    if (!TAIL.test(run)) return end;
    end = TAIL.lastIndex;
  }
}

function unseenEnds(run: string): number[] {
  const ends: number[] = [];
  if (!mayHaveUnseen(run)) return ends;
  for (const { index, 0: mark } of run.matchAll(UNSEEN)) {
    const end = index + mark.length;
    if (/\s$/u.test(mark) || isGlued(run, end)) ends.push(end);
  }
  return ends;
}

/** Whether there is a `…`, or a full stop with a letter or mark directly behind it: most texts have none. */
function mayHaveUnseen(run: string): boolean {
  for (let at = run.indexOf('.'); at >= 0; at = run.indexOf('.', at + 1)) {
    const next = codeAt(run, at + 1);
    if (isLetter(next) || next === OPENING_BRACKET || next > LAST_ASCII) return true;
  }
  return run.includes('…');
}

/** Whether two sentences meet without a space: `rose.Shares`, and not in an address, code or `Mr.Roy`. */
function isGlued(run: string, end: number): boolean {
  const next = GLUED.exec(run.slice(end, end + 40))?.[0];
  const word = LETTERS_BEFORE.exec(run.slice(Math.max(0, end - 41), end - 1))?.[0] ?? '';
  if (next === undefined || !/^[\p{L}\p{N}]*(?:[\p{L}\p{N}]\p{Ll}|\d%)$/u.test(word)) return false;
  if (isAbbreviation(word.toLowerCase())) return false;
  // `left.It rained`: two words of prose are no address.
  const isProse = LOWERCASE_WORDS.has(word) && FUNCTION_WORDS.has(next.toLowerCase());
  return isProse || !DOMAINS.has(next.toLowerCase());
}
