import { byWord, readKeyed, WordMap } from '../../data/index.js';

/** The singular of a plural that no rule of spelling gives. */
export const SINGULAR_OF = new WordMap(() => byWord(readKeyed('words/irregular-nouns.txt')));
