// A file of calls, each with the stories that it is of → a file of what each command prints as JSON.
export { answerCalls, type CallLine } from './answer-calls.js';
export { readCalls } from './read-calls.js';
