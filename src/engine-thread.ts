import { workerData } from 'node:worker_threads';
import { answerIn } from './threads/index.js';

// A thread of the program with an engine in it; `main.ts` starts it.

export default answerIn(workerData);
