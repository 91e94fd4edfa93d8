import { WordList } from '../../data/index.js';

/** Never a name, and never the first word of one. */
export const FUNCTION_WORDS = new WordList('words/function-words.txt');
/** Words that often open a sentence or stand in a headline and are no name. */
export const COMMON_WORDS = new WordList('words/common-words.txt');
/** Words that English prose writes small: with a capital they are no name by that alone. */
export const LOWERCASE_WORDS = new WordList('words/small-words.txt');
