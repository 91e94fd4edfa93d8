import type { Story } from '../engine/index.js';
import type { Look } from '../ui/images/index.js';

/** A picture to draw: its kind by name, the view that it shows, and how it will be seen. */
export interface DrawingTask<View = object> {
  readonly picture: string;
  readonly view: View;
  readonly look: Look;
  /** Of the stories that it quotes those that the thread was not started with. */
  readonly stories?: readonly Story[];
}
