import type { AskedShape } from './asked-shape.js';
import { coarsePair } from './coarse-classes.js';
import type { Sentence, Word } from './sentence.js';
import { AT } from './templates.js';
import { classNumber, markClass } from './word-classes.js';

/** Takes note that a run of words has a feature. */
export type Add = (feature: number, value: number) => void;

const BEGIN = classNumber('begin');
const END = classNumber('end');
const POSS = classNumber('possessive');
const ARTICLE = classNumber('article');

/** What is told by where a run begins: the word, and the word or mark before it. */
export function opening(
  { words }: Sentence,
  { preposition, stranded }: AskedShape,
  first: number,
  add: Add,
): void {
  const word = words[first];
  const before = words[first - 1];
  if (!word) return;
  // Of `,"` the quotation mark stands at the word.
  const left = word.mark ? markClass(word.mark.slice(-1)) : (before?.form ?? BEGIN);
  add(AT.before + left, 1);
  add(AT.opening + word.form, 1);
  if (!word.mark && before && (before.form === ARTICLE || before.form === POSS))
    add(
      AT.link +
        (before.mark ? markClass(before.mark.slice(-1)) : (words[first - 2]?.form ?? BEGIN)),
      1,
    );
  add(AT.edgeLeft + coarsePair(left, word.form), 1);
  if (word.asked > 0) add(AT.edgeAsked, 1);
  neighbour(before, 0, add);
  if (before?.stop && (words[first - 2]?.asked ?? 0) > 0) add(AT.edgeAsked + 4, 1);
  const link = before?.form === ARTICLE ? words[first - 2]?.lower : before?.lower;
  if (preposition) {
    add(AT.preposition + (link === preposition || word.lower === preposition ? 0 : 1), 1);
  }
  if (stranded) add(AT.preposition + (link === stranded ? 2 : 3), 1);
}

/** What is told by where a run ends. */
export function closing({ words }: Sentence, last: number, add: Add): void {
  const word = words[last];
  const after = words[last + 1];
  if (!word) return;
  const right = after?.mark ? markClass(after.mark) : (after?.form ?? END);
  add(AT.after + right, 1);
  add(AT.closing + word.form, 1);
  add(AT.edgeRight + coarsePair(word.form, right), 1);
  if (word.asked > 0) add(AT.edgeAsked + 1, 1);
  neighbour(after, 1, add);
}

/** Whether a run stands in brackets or quotation marks by itself. */
export function enclosed(
  { words, closing: ending }: Sentence,
  first: number,
  last: number,
  add: Add,
): void {
  const left = words[first]?.mark ?? '';
  const right = words[last + 1]?.mark ?? ending;
  if (/[([]$/u.test(left) && /^[)\]]/u.test(right)) add(AT.marked, 1);
  if (/["“‘]$/u.test(left) && /^[,.]?["”’]/u.test(right)) add(AT.marked + 1, 1);
}

function neighbour(word: Word | undefined, side: 0 | 1, add: Add): void {
  if (!word || word.stop) return;
  add(word.asked > 0 ? AT.edgeAsked + 2 + side : AT.edgeNew + side, 1);
}
