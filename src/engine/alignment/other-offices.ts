import { once, WordList } from '../data/index.js';
import { stem } from '../language/index.js';

const words = once(
  () => new Set(Array.from(new WordList('alignment/words-of-other-offices.txt'), stem)),
);

/** Whether terms have one by which an office is another: `deputy mayor`, `former mayor`. */
export const nameOtherOffice = (terms: Iterable<string>): boolean => {
  for (const term of terms) if (words().has(term)) return true;
  return false;
};
