/** The colours of all images, by what they are for. Letters stand on paper, so that they read the same on Discord's dark and light. */
export const COLOURS = {
  paper: '#fcfbf8',
  edge: '#d8d4ca',
  /** Inside the boxes of a map. */
  box: '#ffffff',
  ink: '#1d2026',
  /** Small print. */
  faint: '#5b606b',
  /** The line of a timeline that dates stand on. */
  axis: '#8b8f99',
  /** How long a date of a timeline lasts. */
  bar: '#dcdfee',
  /** Bars, the dots of a timeline, and the boxes and lines of a map. */
  accent: '#3d4bd8',
  /** Of a bar or a dot: what may be, and is not said to be. */
  possible: '#c5caf2',
  /** Behind the words that answer. */
  marker: '#ffe27a',
} as const;

/** From the colour of bars to paper, for an end that is not known for certain. */
export const FADING = ['#5a66de', '#7781e3', '#959ce8', '#b3b8ee', '#d1d4f3', '#e7e8f7'] as const;

/** Tells the stories of an image apart, by dots of a timeline too; each reads as letters on paper. */
export const STORY_COLOURS = [
  COLOURS.accent,
  '#b3261e',
  '#00695c',
  '#8a4500',
  '#7b1fa2',
  '#33691e',
] as const;
