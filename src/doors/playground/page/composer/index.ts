// What is typed at the foot of a channel: words, or a command and its options.
export { commandView } from './command-view.js';
export {
  filling,
  NOTHING_OFFERED,
  NOTHING_TYPED,
  type Composing,
  type Filling,
} from './composing.js';
export { moved } from './keys.js';
export { wordsView } from './words-view.js';
