import type { Picture } from '../shared/index.js';
import type { CardView } from './card-view.js';

/** A quote as a card; what draws it is loaded with the first. */
export const cardPicture: Picture<CardView> = {
  name: 'card',
  draw: async (card, look) => {
    const { drawCard } = await import('./card-image.js');
    return drawCard(card, look);
  },
};
