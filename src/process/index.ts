// What the processes share: the stop signal and how they end, what is done with stray errors, how much
// memory is held, and how a built program is started.
export { runCached } from './code-cache.js';
export { holdLittle } from './hold-little.js';
export { outliveErrors } from './outlive-errors.js';
export { stopSignal, untilStopped } from './stop-signal.js';
