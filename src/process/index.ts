// What the processes share: the stop signal and how they end, what is done with stray errors, what memory
// they keep, and how a built program is started.
export { runCached } from './code-cache.js';
export { outliveErrors } from './outlive-errors.js';
export { stopSignal, untilStopped } from './stop-signal.js';
export { sweepSooner } from './sweep-sooner.js';
