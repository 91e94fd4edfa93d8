// Raw Discord interactions → replies. An adapter hands each interaction to the `InteractionHandler`,
// and `respond` sends the reply through the adapter's responder.
export { mayPost } from './post-permission.js';
export type { WrittenWords } from './answer-words.js';
export type { HandlerParts } from './handler-options.js';
export { InteractionHandler } from './interaction-handler.js';
export { MOST_AT_ONCE } from './calls-under-way.js';
export type { Reply } from './reply.js';
export { DEFER_AFTER_MS, respond } from './respond.js';
export {
  InteractionExpiredError,
  type InteractionResponder,
  UnreachableError,
} from './responder.js';
export { Turns } from './turns.js';
