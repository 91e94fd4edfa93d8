// Drawing: measured text and shapes → PNGs, with shipped fonts. Loaded only when something is drawn.
export { altOf } from './alt-text.js';
export { COLOURS, FADING } from './colours.js';
export { Column, SMALL } from './column.js';
export { type Drawing, type LayOut, draw } from './draw.js';
export { ENOUGH, fullest } from './fullest.js';
export { NotDrawnError, TOO_LONG } from './drawable.js';
export { pictureName } from './picture-name.js';
export { partInWords, quoteExcerpt } from './quote-excerpt.js';
export type { PlacedRun } from './placed-text.js';
export type { Scene, Shape } from './scene.js';
export { type Source, addSources, sourcesOf } from './sources.js';
export type { TextLayout, TextRun } from './text-layout.js';
export { type Look, PICTURE_WIDTH, type Screen } from './look.js';
