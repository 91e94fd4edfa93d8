import type { Picture } from '../shared/index.js';
import type { FiguresView } from './view-model.js';

/** The picture of /figures; what draws it is loaded with the first. */
export const figuresPicture: Picture<FiguresView> = {
  name: 'figures',
  draw: async (view, look) => {
    const { drawFigures } = await import('./image/figures-image.js');
    return drawFigures(view, look);
  },
};
