// Message bodies as Discord shows them.
export { messageView } from './message.js';
export type { Doing } from './part.js';
