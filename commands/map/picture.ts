import type { Picture } from '../shared/index.js';
import type { MapView } from './view-model.js';

/** The picture of /map; what draws it is loaded with the first. */
export const mapPicture: Picture<MapView> = {
  name: 'map',
  draw: async (view, look) => {
    const { drawMap } = await import('./image/map-image.js');
    return drawMap(view, look);
  },
};
