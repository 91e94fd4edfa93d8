import type { DrawnImage } from '../../src/ui/index.js';
import type { Theme } from '../../src/ui/images/index.js';

/** A kind of picture. */
export interface Picture<View> {
  /** Each kind has its own. */
  readonly name: string;
  /** Draws what a view shows; takes a thread some hundredths of a second. */
  draw(view: View, theme: Theme): Promise<DrawnImage>;
}

/** Draws a picture: in this thread or in another. */
export type Draw = <View extends object>(
  picture: Picture<View>,
  view: View,
  theme: Theme,
) => Promise<DrawnImage>;

/** Draws in this thread. */
export const drawHere: Draw = (picture, view, theme) => picture.draw(view, theme);
