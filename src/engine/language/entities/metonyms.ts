import { once, readGroups } from '../../data/index.js';

/** Names that the news uses for one another, in groups; in lower case, without `the`. */
export const metonymGroups = once(() => readGroups('entities/metonyms.txt'));
