import type { DrawnImage } from '../src/ui/index.js';
import type { Look } from '../src/ui/images/index.js';
import type { CardView } from './ask/card-view.js';
import { cardPicture } from './ask/picture.js';
import { figuresPicture } from './figures/picture.js';
import type { FiguresView } from './figures/view-model.js';
import { mapPicture } from './map/picture.js';
import type { MapView } from './map/view-model.js';
import { timelinePicture } from './timeline/picture.js';
import type { TimelineView } from './timeline/view-model.js';

const pictures = [cardPicture, figuresPicture, mapPicture, timelinePicture] as const;

/** What any of the pictures can show. */
export type AnyView = CardView & FiguresView & MapView & TimelineView;

/** Draws the picture of a name, for a thread that was only told that; undefined where there is none. */
export function drawNamed(
  name: string,
  view: AnyView,
  look: Look,
): Promise<DrawnImage> | undefined {
  return pictures.find((picture) => picture.name === name)?.draw(view, look);
}
