import { once } from '../../data/index.js';

/** Its dictionaries take 10 ms to load, so they wait for such a text. */
const segmenter = once(() => new Intl.Segmenter('ja', { granularity: 'word' }));

/** Scripts that put no space between words: their letters come behind all that do. */
const FIRST_UNSPACED = 0x0e00;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const HAS_LETTER = /[\p{L}\p{N}]/u;

/** Whether a run of letters may hold several words, since its script puts no space between them. */
export function isUnspaced(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start) < FIRST_UNSPACED && text.charCodeAt(end - 1) < FIRST_UNSPACED) {
    return false;
  }
  return UNSPACED.test(text.slice(start, end));
}

/** Calls back with each word of such a run, by the dictionaries of Intl.Segmenter (Unicode's UAX #29). */
export function forEachUnspacedWord(
  text: string,
  start: number,
  end: number,
  see: (start: number, end: number) => void,
): void {
  for (const { segment, index } of segmenter().segment(text.slice(start, end))) {
    // A letter that is in no dictionary is not like a word, and a word all the same.
    if (HAS_LETTER.test(segment)) see(start + index, start + index + segment.length);
  }
}
