import { graphemes } from '../index.js';
import { mayBeDrawn, NotDrawnError } from './drawable.js';
import type { Face, FontFile, Fonts, Outline } from './fonts.js';
import { glyphPath } from './glyph-path.js';

/** An outline at its place: px from the start of the words, on their baseline. */
interface Glyph {
  /** SVG path data, told from that place. */
  readonly outline: string;
  readonly x: number;
  readonly y: number;
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
      const outline = outlineOf(glyph, file, size);
      if (outline.path !== '') {
        const [right, up] = [xOffset * scale, yOffset * scale];
        above = Math.max(above, outline.above + up);
        below = Math.max(below, outline.below - up);
        glyphs.push({ outline: outline.path, x: width + right, y: -up });
      }
      width += xAdvance * scale;
    }
  }
  return { glyphs, width, above, below };
}

function outlineOf(glyph: number, { font, unitsPerEm, outlines }: FontFile, size: number): Outline {
  const ofSize = outlines.get(size) ?? new Map<number, Outline>();
  outlines.set(size, ofSize);
  const known = ofSize.get(glyph);
  if (known) return known;
  const scale = size / unitsPerEm;
  const { yBearing = 0, height = 0 } = font.glyphExtents(glyph) ?? {};
  const path = glyphPath(font.glyphToPath(glyph), scale);
  const outline = { path, above: yBearing * scale, below: -(yBearing + height) * scale };
  ofSize.set(glyph, outline);
  return outline;
}

/** The words in runs of one font each. */
function runs(words: string, files: readonly FontFile[]): { text: string; file: FontFile }[] {
  const found: { text: string; file: FontFile }[] = [];
  for (const { segment } of graphemes.segment(words)) {
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
