import { byWord, readKeyed, WordMap } from '../../../data/index.js';

const SPELLINGS = new WordMap(() => byWord(readKeyed('ask/chat-spellings.txt')));

/** `anyone hurt in the crash?`: a question that leaves its verb out. */
const LEFT_OUT = /^\W*any(?:body|one) (?=(?:\p{L}+ed|dead|hurt|ill|missing)\b)/iu;

/** A question with words as they are spelled outside a chat: `whos the boss` → `who is the boss`. */
export const spelledOut = (question: string): string =>
  question
    .replace(
      /(?<![\p{L}'’])\p{Lu}?\p{Ll}+(?![\p{L}'’])/gu,
      (word) => SPELLINGS.get(word.toLowerCase()) ?? word,
    )
    .replace(LEFT_OUT, 'was anybody ');
