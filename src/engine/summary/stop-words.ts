import { WordList } from '../data/index.js';

/** Words that say nothing of what a story is about. */
export const STOP_WORDS = new WordList('summary/stop-words.txt');
