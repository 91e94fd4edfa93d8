/** The colours of images. Letters stand on paper, so that they read the same on Discord's dark and light. */
export const COLOURS = {
  paper: '#fcfbf8',
  edge: '#d8d4ca',
  ink: '#1d2026',
  /** Small print. */
  faint: '#5b606b',
  /** A line that dates stand on, and how long they last. */
  axis: '#8b8f99',
  bar: '#dcdfee',
  accent: '#3d4bd8',
  /** Behind the words that answer. */
  marker: '#ffe27a',
} as const;

/** Tells the stories of an image apart; each reads as letters on paper. */
export const STORY_COLOURS = [
  '#3d4bd8',
  '#b3261e',
  '#00695c',
  '#8a4500',
  '#7b1fa2',
  '#33691e',
] as const;
