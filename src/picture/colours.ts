/** The colours of pictures. Letters stand on paper, so that they read the same on Discord's dark and light. */
export const COLOURS = {
  paper: '#fcfbf8',
  edge: '#d8d4ca',
  ink: '#1d2026',
  /** Small print. */
  faint: '#5b606b',
  accent: '#3d4bd8',
  /** Behind the words that answer. */
  marker: '#ffe27a',
} as const;
