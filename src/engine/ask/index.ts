// A question → ranked quotes, the short answer in the first, the confidence, and what other stories say.
export { Answerer } from './answerer.js';
export { readTellings } from './tellings.js';
export type { HeldWords } from './word-search.js';
export type { Answer, OtherStory, QuestionHistory, Telling } from './types.js';
