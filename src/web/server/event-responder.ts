import type { InteractionResponder } from '../../interactions/index.js';
import { messageExtras, type SendEvent } from './interaction-event.js';

/** Answers an interaction by sending the page an event for each of Discord's endpoints. */
export function eventResponder(sendEvent: SendEvent): InteractionResponder {
  return {
    createResponse: (response, message) =>
      sendEvent({ event: 'callback', response, ...messageExtras(message) }),
    editOriginal: ({ body, message }) =>
      sendEvent({ event: 'edit', message: body, ...messageExtras(message) }),
    followUp: ({ body, message }) =>
      sendEvent({ event: 'follow-up', message: body, ...messageExtras(message) }),
    deleteOriginal: () => sendEvent({ event: 'delete' }),
  };
}
