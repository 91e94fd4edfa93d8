// What the processes share: the stop signal and how they end, and how a built program is started.
export { runCached } from './code-cache.js';
export { stopSignal, untilStopped } from './stop-signal.js';
