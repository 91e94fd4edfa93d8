import type { Quote, Span } from '../../src/engine/index.js';
import type { Picture } from '../shared/index.js';

/** A quote, and the words of it that answer. */
export interface CardView {
  readonly quote: Quote;
  readonly span?: Span | undefined;
}

/** A quote as a card; what draws it is loaded with the first. */
export const cardPicture: Picture<CardView> = {
  name: 'card',
  draw: async ({ quote, span }, look) => {
    const { drawCard } = await import('./card-image.js');
    return drawCard(quote, span, look);
  },
};
