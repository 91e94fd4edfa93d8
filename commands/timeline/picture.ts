import type { Picture } from '../shared/index.js';
import type { TimelineView } from './view-model.js';

/** The picture of /timeline; what draws it is loaded with the first. */
export const timelinePicture: Picture<TimelineView> = {
  name: 'timeline',
  draw: async (view, look) => {
    const { drawTimeline } = await import('./image/timeline-image.js');
    return drawTimeline(view, look);
  },
};
