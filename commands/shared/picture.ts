import type { DrawnImage } from '../../src/ui/index.js';
import type { Look } from '../../src/ui/images/index.js';

/** A kind of picture. */
export interface Picture<View> {
  /** Each kind has its own. */
  readonly name: string;
  /** Draws what a view shows; takes a thread some hundredths of a second. */
  draw(view: View, look: Look): Promise<DrawnImage>;
}

/** Draws a picture: in this thread or in another. */
export type Draw = <View extends object>(
  picture: Picture<View>,
  view: View,
  look: Look,
) => Promise<DrawnImage>;

/** Draws in this thread. */
export const drawHere: Draw = (picture, view, look) => picture.draw(view, look);
