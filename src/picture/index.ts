// Results → pictures: PNGs drawn with shipped fonts.
export { COLOURS } from './colours.js';
export { NotDrawnError } from './drawable.js';
export type { Laid, Run } from './lay-text.js';
export { drawCard } from './card.js';
export { drawFigures } from './figures.js';
export { drawMap } from './map.js';
export { draw, type Lay } from './picture.js';
export { drawTimeline } from './timeline.js';
export type { Scene, Shape } from './scene.js';
