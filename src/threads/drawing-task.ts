import type { Theme } from '../ui/images/index.js';

/** A picture to draw: its kind by name, the view that it shows, and the theme that it stands in. */
export interface DrawingTask<View = object> {
  readonly picture: string;
  readonly view: View;
  readonly theme: Theme;
}
