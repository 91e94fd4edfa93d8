import { COLOURS, type Screen } from '../../../src/ui/images/index.js';

/** How a column of names looks: as wide as its longest word, from `min` to `max` px, and font sizes. */
export interface NamesStyle {
  readonly min: number;
  readonly max: number;
  /** The first is taken that breaks no word. */
  readonly sizes: readonly [number, ...number[]];
  readonly colour: string;
}

/** How a map looks, px. */
export interface MapStyle {
  /** Around all of it. */
  readonly margin: number;
  /** Between two columns, where connectors run. */
  readonly gap: number;
  readonly subject: NamesStyle;
  readonly neighbour: NamesStyle;
  /** Of the letters of words that tie. */
  readonly edgeSize: number;
  /** Most height of all edges. */
  readonly maxHeight: number;
}

const { paper, ink } = COLOURS;

/** Beside its heading, a map is as tall as a window shows it at half of its size or more. */
export const MAP_STYLES: Readonly<Record<Screen, MapStyle>> = {
  wide: {
    ...{ margin: 24, gap: 52, edgeSize: 25, maxHeight: 930 },
    subject: { min: 120, max: 200, sizes: [30, 27, 24, 21], colour: paper },
    neighbour: { min: 168, max: 210, sizes: [27, 25, 23, 21], colour: ink },
  },
  narrow: {
    ...{ margin: 16, gap: 36, edgeSize: 25, maxHeight: 1040 },
    subject: { min: 96, max: 176, sizes: [26, 24, 22], colour: paper },
    neighbour: { min: 120, max: 200, sizes: [25, 23, 22], colour: ink },
  },
};
