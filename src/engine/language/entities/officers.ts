import { WordList } from '../../data/index.js';

/** Nouns for who acts or speaks for a body: who has one of them is a body. */
export const OFFICERS = new WordList('entities/officers.txt');
