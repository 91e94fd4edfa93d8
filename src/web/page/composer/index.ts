// What is typed at the foot of a channel: words, or a command and its options.
export { withChoices } from './choices.js';
export { commandView } from './command-view.js';
export {
  asCalled,
  attachedTo,
  chosen,
  filling,
  NOTHING_OFFERED,
  NOTHING_TYPED,
  opened,
  typedInto,
  type Composing,
  type Filling,
} from './composing.js';
export { moved } from './keys.js';
export { sendable } from './sendable.js';
export { wordsView } from './words-view.js';
