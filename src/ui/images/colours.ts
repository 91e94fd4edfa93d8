import type { Theme } from './look.js';

/**
 * The colours of all images in the light theme, by what they are for; each must be another, since
 * {@link themed} tells them apart.
 */
export const COLOURS = {
  paper: '#fcfbf8',
  edge: '#d8d4ca',
  /** Inside the boxes of a map. */
  box: '#ffffff',
  ink: '#1d2026',
  /** Small print. */
  faint: '#5b606b',
  /** The line of a timeline that dates stand on, and those that lead from it. */
  axis: '#6b6f79',
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

/** The dark theme's colour for each of those above. */
const DARK: ReadonlyMap<string, string> = new Map([
  [COLOURS.paper, '#2b2d31'],
  [COLOURS.edge, '#4a4d55'],
  [COLOURS.box, '#383a40'],
  [COLOURS.ink, '#f2f3f5'],
  [COLOURS.faint, '#b5bac1'],
  [COLOURS.axis, '#9a9fa9'],
  [COLOURS.bar, '#474c72'],
  [COLOURS.accent, '#a5b0ff'],
  [COLOURS.possible, '#5a6196'],
  [COLOURS.marker, '#6b5310'],
  [FADING[0], '#8d97da'],
  [FADING[1], '#7b83ba'],
  [FADING[2], '#69709b'],
  [FADING[3], '#565c7b'],
  [FADING[4], '#44495b'],
  [FADING[5], '#34363f'],
  [STORY_COLOURS[1], '#ff9c94'],
  [STORY_COLOURS[2], '#5fd4c4'],
  [STORY_COLOURS[3], '#ffb77a'],
  [STORY_COLOURS[4], '#dca0f5'],
  [STORY_COLOURS[5], '#a5d68a'],
]);

/** A colour of the light theme as a theme has it. */
export function themed(colour: string, theme: Theme): string {
  return theme === 'dark' ? (DARK.get(colour) ?? colour) : colour;
}
