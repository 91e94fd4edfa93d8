import type { TextLayout, TextLine } from './text-layout.js';

/** Something drawn, in px from the image's upper left corner. */
export type Shape =
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      /** Of its corners. */
      readonly radius?: number;
      readonly fill?: string;
      readonly stroke?: string;
    }
  | {
      readonly kind: 'path';
      /** SVG path data. */
      readonly path: string;
      readonly fill?: string;
      readonly stroke?: string;
      /** Of the stroke. */
      readonly thickness?: number;
      /** Lengths of dashes and gaps by turns: `6 6`. */
      readonly dashes?: string;
    }
  | { readonly kind: 'text'; readonly text: TextLayout; readonly x: number; readonly y: number };

/** Which colour stands for one of the light theme's. */
type ColourOf = (colour: string) => string;

/** All that an image shows; later shapes lie over earlier ones. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  /** Of what it is of, those that it shows: their numbers in its view model. */
  readonly shown?: readonly number[];
}

/** How far a marker reaches beyond the words, in sizes of their letters. */
const MARKER = { beside: 0.12, above: 0.86, below: 0.26, radius: 0.14 };

/** A scene as SVG. Letters are outlines in it, so that it needs no font and carries no markup. */
export function svgOf({ width, height, shapes }: Scene, colourOf: ColourOf): string {
  const drawn = shapes.map((shape) => shapeOf(shape, colourOf)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${drawn}</svg>`;
}

function shapeOf(shape: Shape, colourOf: ColourOf): string {
  const inTheme = (colour: string | undefined) => colour && colourOf(colour);
  if (shape.kind === 'text') {
    const { text, x, y } = shape;
    const lines = text.lines
      .map((line) => markers(line, text.size, colourOf) + letters(line, colourOf))
      .join('');
    return `<g transform="translate(${rounded(x)} ${rounded(y)})">${lines}</g>`;
  }
  if (shape.kind === 'path') {
    const { path, fill, stroke, thickness = 2, dashes } = shape;
    return tag('path', {
      ...{ d: path, fill: inTheme(fill) ?? 'none', stroke: inTheme(stroke) },
      'stroke-dasharray': dashes,
      ...{ 'stroke-width': thickness, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' },
    });
  }
  const { x, y, width, height, radius = 0 } = shape;
  const [fill, stroke] = [inTheme(shape.fill) ?? 'none', inTheme(shape.stroke)];
  return tag('rect', { ...{ x, y, width, height, rx: radius, fill, stroke }, 'stroke-width': 2 });
}

/** The markers of a line, one for neighbours of the same colour. */
function markers({ pieces, baseline, width }: TextLine, size: number, colourOf: ColourOf): string {
  const marked: { colour: string; from: number; to: number }[] = [];
  for (const { run, x, shaped } of pieces) {
    if (run.marker === undefined || x >= width) continue;
    const last = marked.at(-1);
    if (last?.colour === run.marker && Math.abs(last.to - x) < 0.01) last.to = x + shaped.width;
    else marked.push({ colour: run.marker, from: x, to: x + shaped.width });
  }
  const { beside, above, below, radius } = MARKER;
  return marked
    .map(({ colour, from, to }) =>
      tag('rect', {
        x: from - beside * size,
        y: baseline - above * size,
        width: to - from + 2 * beside * size,
        height: (above + below) * size,
        ...{ rx: radius * size, fill: colourOf(colour) },
      }),
    )
    .join('');
}

/** The letters of a line, those of a colour as one path: many small ones take longer to paint. */
function letters({ pieces, baseline }: TextLine, colourOf: ColourOf): string {
  const paths = new Map<string, string>();
  for (const { run, x, shaped } of pieces) {
    const drawn = shaped.glyphs.map((glyph) => {
      const [left, top] = [rounded(x + glyph.x), rounded(baseline + glyph.y)];
      return `M${left} ${top}${glyph.outline}`;
    });
    paths.set(run.colour, (paths.get(run.colour) ?? '') + drawn.join(''));
  }
  return [...paths]
    .map(([fill, d]) => (d === '' ? '' : tag('path', { d, fill: colourOf(fill) })))
    .join('');
}

const rounded = (px: number): string => px.toFixed(2);

function tag(name: string, attributes: Readonly<Record<string, string | number | undefined>>) {
  const written = Object.entries(attributes).map(([key, value]) => {
    if (value === undefined) return '';
    return ` ${key}="${typeof value === 'number' ? rounded(value) : value}"`;
  });
  return `<${name}${written.join('')}/>`;
}
