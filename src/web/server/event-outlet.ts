import type { Outlet } from '../../interactions/index.js';
import { besideOf, type PlaygroundEvent } from './event.js';

/** Answers an interaction by telling the page, event by event. */
export function eventOutlet(tell: (event: PlaygroundEvent) => Promise<void>): Outlet {
  return {
    acknowledge: (response, message) => tell({ event: 'callback', response, ...besideOf(message) }),
    editOriginal: ({ body, message }) =>
      tell({ event: 'edit', message: body, ...besideOf(message) }),
    followUp: ({ body, message }) =>
      tell({ event: 'follow-up', message: body, ...besideOf(message) }),
    deleteOriginal: () => tell({ event: 'delete' }),
  };
}
