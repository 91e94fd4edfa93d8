// An evaluation set → a file of answers, each question asked at its own story alone.
export { answerSet, type BatchLine } from './answer-set.js';
export { readSet } from './read-set.js';
export { writeWhole } from './write-whole.js';
