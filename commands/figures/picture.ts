import type { Picture } from '../shared/index.js';
import type { FiguresView } from './view-model.js';

/** The picture of /figures; what draws it is loaded with the first. */
export const figuresPicture: Picture<FiguresView> = {
  name: 'figures',
  draw: async (view, theme) => {
    const { drawFigures } = await import('./image/figures-image.js');
    return drawFigures(view, theme);
  },
};
