// Message bodies as Discord shows them.
export { messageView } from './message.js';
export { choicesAmong } from './choices.js';
export type { ChoicesFor, Doing } from './part.js';
