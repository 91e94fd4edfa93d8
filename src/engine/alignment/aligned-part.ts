import type { PartFit } from './part-fit.js';
import type { Part } from './statement.js';

/** An argument of a claim, and what a story's statement has in its place. */
export interface AlignedPart {
  readonly part: Part;
  readonly told?: Part;
  /** None where the story's statement has nothing there. */
  readonly fit?: PartFit;
}
