import { WordList } from '../../data/index.js';

/** What time is counted in: `hour`, `while`. */
export const TIME_UNITS = new WordList('grammar/time-units.txt');
