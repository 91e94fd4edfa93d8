import { byWord, readKeyed, WordMap } from '../../data/index.js';

/** The word that an irregular form belongs to. */
export const BASE_OF = new WordMap(() => byWord(readKeyed('terms/irregular-forms.txt')));
