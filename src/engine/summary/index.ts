// A story → its most telling sentences, in the story's order, none repeating another.
export { summarise } from './summarise.js';
export type { Summary } from './types.js';
