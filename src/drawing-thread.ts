import { workerData } from 'node:worker_threads';
import { drawIn } from './threads/index.js';

// A thread of the program with the drawing of pictures in it; `main.ts` starts it.

export default drawIn(workerData);
