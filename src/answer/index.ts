// A question → ranked quotes, the short answer, the confidence.
export { Answerer } from './answerer.js';
export type { Answer, OtherStory } from './types.js';
export { readDates, timeRelation, type Dated } from './agreement/compare-times.js';
export { synonymsOf } from './reading/synonyms.js';
