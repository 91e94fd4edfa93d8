import { characters } from '../message/index.js';
import { mayBeDrawn, NotDrawnError } from './drawable.js';
import type { Face, FontFile, Fonts, Outline } from './fonts.js';

/** An outline at its place: px from the start of the words, on their baseline. */
interface Glyph {
  /** SVG path data in the font's units, y upwards. */
  readonly outline: string;
  readonly x: number;
  readonly y: number;
  /** px per unit of the font. */
  readonly scale: number;
}

/** Words as outlines, in px. */
export interface Shaped {
  readonly glyphs: readonly Glyph[];
  /** How far on the next words stand. */
  readonly width: number;
  /** How far the outlines reach over and under the baseline. */
  readonly above: number;
  readonly below: number;
}

/** Characters that leave no trace, and need no font. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
const SPACE = /\s/gu;

/**
 * Turns words into outlines of one face at a size in px, as HarfBuzz shapes them: accents at their
 * letters, pairs of letters closed up. All white space is as wide as a space.
 *
 * @throws {NotDrawnError} where the shipped fonts cannot draw a character.
 */
export function shape(words: string, face: Face, size: number, fonts: Fonts): Shaped {
  const glyphs: Glyph[] = [];
  let [width, above, below] = [0, 0, 0];
  for (const { text, file } of runs(words, fonts.faces[face])) {
    const { font, unitsPerEm } = file;
    const scale = size / unitsPerEm;
    const buffer = new fonts.shaper.Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    fonts.shaper.shape(font, buffer);
    for (const placed of buffer.getGlyphInfosAndPositions()) {
      const { codepoint: glyph, xAdvance = 0, xOffset = 0, yOffset = 0 } = placed;
      const { path, top, bottom } = outlineOf(glyph, file);
      if (path !== '') {
        above = Math.max(above, (yOffset + top) * scale);
        below = Math.max(below, -(yOffset + bottom) * scale);
        glyphs.push({ outline: path, x: width + xOffset * scale, y: -yOffset * scale, scale });
      }
      width += xAdvance * scale;
    }
  }
  return { glyphs, width, above, below };
}

function outlineOf(glyph: number, { font, outlines }: FontFile): Outline {
  const known = outlines.get(glyph);
  if (known) return known;
  const { yBearing = 0, height = 0 } = font.glyphExtents(glyph) ?? {};
  const outline = { path: font.glyphToPath(glyph), top: yBearing, bottom: yBearing + height };
  outlines.set(glyph, outline);
  return outline;
}

/** The words in runs of one font each. */
function runs(words: string, files: readonly FontFile[]): { text: string; file: FontFile }[] {
  const found: { text: string; file: FontFile }[] = [];
  for (const { segment } of characters.segment(words)) {
    const seen = segment.replace(UNSEEN, '').replace(SPACE, ' ');
    const file = files.find(({ font }) =>
      Array.from(seen).every((one) => (font.nominalGlyph(one.codePointAt(0) ?? 0) ?? 0) > 0),
    );
    if (!file || !mayBeDrawn(segment)) throw new NotDrawnError();
    const last = found.at(-1);
    if (last?.file === file) last.text += seen;
    else if (seen !== '') found.push({ text: seen, file });
  }
  return found;
}
