import { SortedTable } from '../../data/index.js';

const related = new SortedTable('terms/related-words.txt');
const wider = new SortedTable('terms/wider-words.txt');

/** Stems of words that may now and then stand for a stem's: of its family, like it, or a kind of it. */
export const relatedTo = (term: string): readonly string[] => related.get(term);

/** Stems of words for what a stem's word is a kind of. */
export const widerThan = (term: string): readonly string[] => wider.get(term);
