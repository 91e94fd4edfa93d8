import type { Attachment } from '../index.js';
import type { Look, Theme } from './look.js';
import { COLOURS, themed } from './colours.js';
import { NotDrawnError, TOO_LONG } from './drawable.js';
import { openFonts } from './fonts.js';
import { placedText, type PlacedRun } from './placed-text.js';
import { layOutText, type TextLayout, type TextRun } from './text-layout.js';
import { pngOf } from './png.js';
import { svgOf, type Scene, type Shape } from './scene.js';

/** px of the image file per px of the scene; less for a tall one, which takes long to render. */
const ZOOM = 1.25;
const TALL = 800;
/**
 * An empty rectangle, to which nothing is cropped. The default is the whole image, for which resvg
 * copies it pixel by pixel: that takes longer than to paint it.
 */
const NO_CROP = { left: 0, top: 0, right: 0, bottom: 0 };
/** Of the paper's corners, px. */
const RADIUS = 20;
/** Of an image, px: what is longer is small on a screen, and slow to draw. */
const MAX_HEIGHT = 1600;

/** Lays words into lines of at most `width` px of letters of `size` px. */
export type LayOut = (
  runs: readonly TextRun[],
  room: { size: number; width: number },
) => TextLayout;

/** An image's file name and alternative text, and how it will be seen. */
export interface Named extends Pick<Attachment, 'name' | 'alt'> {
  /** In the light theme where left out. */
  readonly look?: Partial<Look> | undefined;
}

/** An image and the words on it as they were laid out, text by text; or one line why there is none. */
export type Drawing =
  | {
      readonly image: Attachment;
      readonly text: readonly (readonly PlacedRun[])[];
      /** As in {@link Scene}. */
      readonly shown: readonly number[];
    }
  | { readonly reason: string };

/**
 * Draws a scene on paper and returns it as a PNG; the first image of a process reads the fonts.
 *
 * @param compose makes the scene, measuring its words with what it is given; throws
 *   {@link NotDrawnError} where it has no room for them.
 */
export async function draw(
  { look: { theme = 'light' } = {}, ...named }: Named,
  compose: (layOut: LayOut) => Scene,
): Promise<Drawing> {
  const fonts = await openFonts();
  try {
    const scene = compose((runs, room) => layOutText(runs, room, fonts));
    if (scene.height > MAX_HEIGHT) throw new NotDrawnError(TOO_LONG);
    const image = { ...named, ...(await paintedIn(theme, onPaper(scene))) };
    return { image, text: placedText(scene), shown: scene.shown ?? [] };
  } catch (error) {
    if (error instanceof NotDrawnError) return { reason: error.message };
    throw error;
  }
}

function onPaper({ width, height, shapes }: Scene): Scene {
  const inside = { x: 1, y: 1, width: width - 2, height: height - 2 };
  const { paper: fill, edge: stroke } = COLOURS;
  const paper: Shape = { kind: 'box', ...inside, radius: RADIUS, fill, stroke };
  return { width, height, shapes: [paper, ...shapes] };
}

async function paintedIn(
  theme: Look['theme'],
  scene: Scene,
): Promise<Pick<Attachment, 'data' | 'dark'>> {
  if (theme !== 'either') return { data: await painted(scene, theme) };
  const [data, dark] = await Promise.all([painted(scene, 'light'), painted(scene, 'dark')]);
  return { data, dark };
}

/** Painted off the main thread. The library is loaded with the first image. */
async function painted(scene: Scene, theme: Theme): Promise<Uint8Array> {
  const { renderAsync } = await import('@resvg/resvg-js');
  const svg = svgOf(scene, (colour) => themed(colour, theme));
  const rendered = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: scene.height > TALL ? 1 : ZOOM },
    font: { loadSystemFonts: false },
    crop: NO_CROP,
  });
  return pngOf(rendered);
}
