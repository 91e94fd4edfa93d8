import { WordList } from '../../data/index.js';

/** Nouns for who somebody's relatives are. */
export const KIN = new WordList('entities/kin.txt');
