import { byWord, readKeyed, WordMap } from '../../../data/index.js';

const SPELLINGS = new WordMap(() => byWord(readKeyed('ask/chat-spellings.txt')));

/** A question with words as they are spelled outside a chat: `whos the boss` → `who is the boss`. */
export const spelledOut = (question: string): string =>
  question.replace(
    /(?<![\p{L}'’])\p{Lu}?\p{Ll}+(?![\p{L}'’])/gu,
    (word) => SPELLINGS.get(word.toLowerCase()) ?? word,
  );
