import { WordList } from '../../data/index.js';

/** Words that say how a sentence is built and not what it is about; never indexed. */
export const STOP_WORDS = new WordList('terms/stop-words.txt', 'terms/stop-words-cjk.txt');
