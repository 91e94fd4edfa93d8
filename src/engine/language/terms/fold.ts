import { byWord, readKeyed, WordMap } from '../../data/index.js';

/** Marks that words are also written without; those of Japanese and Indic letters make other letters. */
const MARKS =
  /(?=\p{M})(?![\u3099\u309a])[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}]/gu;
const BEYOND_ASCII = /[^\p{ASCII}]/gu;

/** How a letter that Unicode does not take apart is written without its mark: `ł` → `l`. */
const PLAIN_LETTERS = new WordMap(() => byWord(readKeyed('terms/letters.txt')));

/** Lower case, without diacritics, compatibility forms resolved. */
export function fold(word: string): string {
  const lower = word.toLowerCase().replaceAll('’', "'");
  if (/^[a-z0-9'.,$&-]*$/u.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replaceAll(MARKS, '')
    .normalize('NFKC')
    .replaceAll(BEYOND_ASCII, (letter) => PLAIN_LETTERS.get(letter) ?? letter);
}
