import { byWord, readKeyed, WordMap } from '../../data/index.js';
import { SINGULAR_OF } from '../words/irregular-nouns.js';
import { BASE_OF_VERB } from '../words/irregular-verbs.js';

/** The word that an irregular form belongs to. */
export const BASE_OF = new WordMap(
  () =>
    new Map([...BASE_OF_VERB, ...SINGULAR_OF, ...byWord(readKeyed('terms/irregular-forms.txt'))]),
);
