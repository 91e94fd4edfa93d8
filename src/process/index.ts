// What the processes share: the stop signal and how they end.
export { stopSignal, untilStopped } from './stop-signal.js';
