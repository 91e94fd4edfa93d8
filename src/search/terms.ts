import { stemmer } from 'stemmer';
import { readWords, type Word } from '../text/index.js';
import { BASE_OF } from './irregular-forms.js';
import { STOP_WORDS } from './stop-words.js';

/** A word of a text as the index knows it. */
export interface Token {
  readonly word: Word;
  /** Porter's stem, a number as it stands, or null for a stop word. */
  readonly term: string | null;
  /** The parts of a compound figure, indexed beside it: `$965 billion` → `965`, `billion`. */
  readonly parts: readonly string[];
}

const COUNTRY = /^(?:U\.?S\.?A?\.?|U\.?K\.?|E\.?U\.?|U\.?N\.?)$/u;
const FIGURE = /^\D{0,3}?(\d[\d,.]*)(?:[\s\u00a0-]?(\p{L}+)|%)?$/u;
const MARKS = /\p{M}/gu;
const stems = new Map<string, string>();
const MOST_STEMS_KEPT = 200_000;

/** The words of a text with the terms that stand for them, in order. */
export function tokenise(text: string): Token[] {
  return readWords(text).map(toToken);
}

function toToken(word: Word): Token {
  // `US` is a country and `us` a pronoun: the capitals decide, before case is folded.
  if (COUNTRY.test(word.text)) {
    return { word, term: word.text.replaceAll('.', '').toLowerCase() + '.', parts: [] };
  }
  const plain = word.text.replace(/['’]s?$/u, '');
  const folded = fold(plain);
  if (STOP_WORDS.has(folded) || STOP_WORDS.has(fold(word.text))) {
    return { word, term: null, parts: [] };
  }
  const figure = /\d/u.test(folded) ? FIGURE.exec(folded) : null;
  if (!figure) return { word, term: stem(folded), parts: [] };
  const [, digits = '', scale] = figure;
  const parts = folded === digits ? [] : [digits, ...(scale ? [scale] : [])];
  return { word, term: folded.replaceAll(/[\s\u00a0]/gu, ' '), parts };
}

/** Lower case, without diacritics, compatibility forms resolved. */
function fold(word: string): string {
  const lower = word.toLowerCase().replaceAll('’', "'");
  return /^[a-z0-9'.,$&-]*$/u.test(lower)
    ? lower
    : lower.normalize('NFKD').replaceAll(MARKS, '').normalize('NFKC');
}

/** Porter's stem of a folded word, or of the word that an irregular form belongs to. */
export function stem(word: string): string {
  let stemmed = stems.get(word);
  if (stemmed === undefined) {
    if (stems.size >= MOST_STEMS_KEPT) stems.clear();
    stemmed = stemmer(BASE_OF.get(word) ?? word);
    stems.set(word, stemmed);
  }
  return stemmed;
}
