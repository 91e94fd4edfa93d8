// A question set in, a line of answers for each question out.
export { type BatchLine, answerSet } from './answer-set.js';
export { readSet } from './read-set.js';
export { writeWhole } from './write-whole.js';
