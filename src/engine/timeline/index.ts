// Stories → what happened when: their sentences by the dates in them, each a quote.
export { eventsOf, inOrder } from './events.js';
export type { Timeline, TimelineEvent } from './types.js';
