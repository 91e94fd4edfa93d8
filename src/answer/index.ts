// A question → ranked quotes, the short answer, the confidence.
export { Answerer } from './answerer.js';
export type { Answer, OtherStory } from './types.js';
