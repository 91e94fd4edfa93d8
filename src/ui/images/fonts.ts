import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Font } from 'harfbuzzjs';

/** A cut of a shipped typeface: sans for the bot's own text, serif for a story's. */
export type Face = 'sans' | 'sans bold' | 'serif' | 'serif bold';

const INTER = '@expo-google-fonts/inter';
const SOURCE_SERIF = '@expo-google-fonts/source-serif-4';
const DEJAVU = 'dejavu-fonts-ttf/ttf';

/** The files of each face; those that follow the first draw the characters it lacks. */
const FILES: Readonly<Record<Face, readonly string[]>> = {
  sans: [`${INTER}/400Regular/Inter_400Regular.ttf`, `${DEJAVU}/DejaVuSans.ttf`],
  'sans bold': [`${INTER}/700Bold/Inter_700Bold.ttf`, `${DEJAVU}/DejaVuSans-Bold.ttf`],
  serif: [`${SOURCE_SERIF}/400Regular/SourceSerif4_400Regular.ttf`, `${DEJAVU}/DejaVuSans.ttf`],
  'serif bold': [
    `${SOURCE_SERIF}/700Bold/SourceSerif4_700Bold.ttf`,
    `${DEJAVU}/DejaVuSans-Bold.ttf`,
  ],
};

/** A glyph's outline, and how far it reaches over the baseline and under it, in px. */
export interface Outline {
  /** SVG path data, told from where the glyph stands on the baseline. */
  readonly path: string;
  readonly above: number;
  readonly below: number;
}

/** A font file that was read. */
export interface FontFile {
  readonly font: Font;
  readonly unitsPerEm: number;
  /** The outlines that were asked for, by size in px and glyph: to trace one takes long. */
  readonly outlines: Map<number, Map<number, Outline>>;
}

/** The library that shapes text, and the fonts of each face, its own first. */
export interface Fonts {
  readonly shaper: typeof import('harfbuzzjs');
  readonly faces: Readonly<Record<Face, readonly FontFile[]>>;
}

let opened: Promise<Fonts> | undefined;

/** The shipped fonts, read from their packages the first time that an image is drawn. */
export function openFonts(): Promise<Fonts> {
  opened ??= readFonts();
  return opened;
}

async function readFonts(): Promise<Fonts> {
  const shaper = await import('harfbuzzjs');
  const { resolve } = createRequire(import.meta.url);
  const read = async (file: string): Promise<FontFile> => {
    const face = new shaper.Face(new shaper.Blob(await readFile(resolve(file))));
    return { font: new shaper.Font(face), unitsPerEm: face.upem, outlines: new Map() };
  };
  const names = [...new Set(Object.values(FILES).flat())];
  const fonts = new Map(
    await Promise.all(names.map(async (name) => [name, await read(name)] as const)),
  );
  const of = (face: Face): readonly FontFile[] =>
    FILES[face].flatMap((name) => fonts.get(name) ?? []);
  return {
    shaper,
    faces: {
      sans: of('sans'),
      'sans bold': of('sans bold'),
      serif: of('serif'),
      'serif bold': of('serif bold'),
    },
  };
}
