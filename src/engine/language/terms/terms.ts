import { stemmer } from 'stemmer';
import type { Token } from '../tokens/tokenise.js';
import { memoise } from '../tokens/memoise.js';
import { forEachIndexWord, isAffix } from './compounds.js';
import { fold } from './fold.js';
import { BASE_OF } from './irregular-forms.js';
import { STOP_WORDS } from './stop-words.js';

/** A word of a text as the index knows it. */
export interface TermToken {
  readonly word: Token;
  /** Porter's stem, a number as it stands, or null for a stop word. */
  readonly term: string | null;
  /**
   * The parts of a compound, indexed together with it: `$965 billion` → `965`, `billion`;
   * `re-election` → `elect`.
   */
  readonly parts: readonly string[];
  /** The word in lower case, as it is inflected, without a possessive ending. */
  readonly form: string;
}

/** What a word stands for in the index. */
interface Terms extends Omit<TermToken, 'word'> {
  /** The term and its parts, in order. */
  readonly all: readonly (string | null)[];
}

const COUNTRY = /^(?:U\.?S\.?A?\.?|U\.?K\.?|E\.?U\.?|U\.?N\.?)$/u;
const QUANTITY = /^\D{0,3}?(\d[\d,.]*)(?:[\s\u00a0-]?(\p{L}+)|%)?$/u;

const HYPHEN = /[-\u2010]/u;
const COMPOUND = /^\p{L}+[-\u2010]\p{L}+$/u;

/** The words of a text with the terms that stand for them, in order. */
export function readTerms(text: string): TermToken[] {
  const terms: TermToken[] = [];
  forEachIndexWord(text, (start, end) => {
    const word = { text: text.slice(start, end), start, end };
    const { term, parts, form } = wordTerms(word.text);
    terms.push({ word, term, parts, form });
  });
  return terms;
}

/** What a word stands for. */
export const wordTerms: (word: string) => Terms = memoise((word) => {
  const folded = fold(word.replace(/['’]s?$/u, ''));
  const { form, term, parts } = COMPOUND.test(folded)
    ? compoundTerm(folded)
    : { form: folded, ...termOf(word, folded) };
  return { form, term, parts, all: [term, ...parts] };
});

/** `re-election` is found as `reelection` and as `election`. */
function compoundTerm(folded: string): Omit<TermToken, 'word'> {
  const members = folded.split(HYPHEN);
  const form = members.join('');
  const parts = members.filter((member) => !isAffix(member)).map(stem);
  return { form, term: stem(form), parts };
}

function termOf(word: string, folded: string): Pick<TermToken, 'term' | 'parts'> {
  // `US` is a country and `us` a pronoun: the capitals decide, before case is folded.
  if (COUNTRY.test(word)) {
    return { term: word.replaceAll('.', '').toLowerCase() + '.', parts: [] };
  }
  // `May` is a month or a name, `may` says nothing.
  if (word === 'May') return { term: folded, parts: [] };
  if (STOP_WORDS.has(folded) || STOP_WORDS.has(fold(word))) return { term: null, parts: [] };
  const quantity = /\d/u.test(folded) ? QUANTITY.exec(folded) : null;
  if (!quantity) return { term: stem(folded), parts: [] };
  const [, digits = '', scale] = quantity;
  const parts = folded === digits ? [] : [digits, ...(scale ? [scale] : [])];
  return { term: folded.replaceAll(/[\s\u00a0]/gu, ' '), parts };
}

/** Porter's stem of a folded word, or of the word that an irregular form belongs to. */
export const stem: (word: string) => string = memoise((word) => stemmer(BASE_OF.get(word) ?? word));
