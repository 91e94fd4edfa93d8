import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { COLOURS, type Drawing, draw } from '../../../src/ui/images/index.js';
import { pngOf } from './kept.js';

/** A picture of some words alone. */
function pictureOf(words: string, width = 700): Promise<Drawing> {
  return draw({ name: 'words.png', alt: 'Some words.' }, (lay) => {
    const runs = [{ text: words, face: 'sans', colour: COLOURS.ink }] as const;
    const text = lay(runs, { size: 28, width });
    return {
      width: width + 100,
      height: Math.ceil(text.height) + 100,
      shapes: [{ kind: 'text', text, x: 50, y: 50 }],
    };
  });
}

/** The pixels of a picture that paper or letters cover in part: those of its round corners. */
function cornersOf(drawn: Drawing): readonly (readonly number[])[] {
  const { data } = PNG.sync.read(pngOf(drawn));
  const pixels = Array.from({ length: data.length / 4 }, (_, at) => [
    ...data.subarray(at * 4, at * 4 + 4),
  ]);
  return pixels.filter(([, , , alpha = 0]) => alpha > 40 && alpha < 255);
}

/** How many pixels of a picture are as dark as letters. */
function inkOf(drawn: Drawing): number {
  if (!('picture' in drawn)) return 0;
  const { data } = PNG.sync.read(Buffer.from(drawn.picture.data));
  let ink = 0;
  for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 90) ink += 1;
  return ink;
}

describe('a picture of words', () => {
  it('is a PNG with letters on it, named and described', async () => {
    const drawn = await pictureOf('The ferry sailed at noon.');
    expect(drawn).toMatchObject({ picture: { name: 'words.png', alt: 'Some words.' } });
    expect(inkOf(drawn)).toBeGreaterThan(500);
  });

  it('has round corners in the colour of its edge, on whatever it is shown', async () => {
    const corners = cornersOf(await pictureOf('Noon.'));
    expect(corners.length).toBeGreaterThan(20);
    for (const [red = 0, green = 0, blue = 0] of corners) {
      expect(Math.min(red, green, blue)).toBeGreaterThan(190);
    }
  });

  it('is the same where others are drawn at once', async () => {
    const words = Array.from({ length: 12 }, (_, at) => `Ship ${at} sailed at noon. `.repeat(9));
    const alone: Buffer[] = [];
    for (const one of words) alone.push(pngOf(await pictureOf(one)));
    const together = await Promise.all(words.map((one) => pictureOf(one)));
    expect(together.filter((drawn, at) => alone[at]?.equals(pngOf(drawn)))).toHaveLength(12);
  });

  it.each([
    'Ελλάδα',
    'Привет',
    'Việt Nam',
    'Çağ',
    'e\u0301te\u0301',
    'საქართველო',
    'Հայաստան',
    '½ → ∑',
  ])('shows %s in letters', async (words) => {
    expect(inkOf(await pictureOf(words))).toBeGreaterThan(100);
  });

  it.each([
    ['Chinese', '汉字'],
    ['Japanese', 'かな'],
    ['Korean', '한국'],
    ['Thai', 'ภาษาไทย'],
    ['Devanagari', 'हिन्दी'],
    ['Arabic, which runs from right to left', 'العربية'],
    ['Hebrew, which runs from right to left', 'עברית'],
    ['emoji', 'fine 👍🏽'],
    ['flags', '🇳🇴'],
    ['a turn of direction', 'abc\u202Edef'],
    ['half a character', 'a\uD800b'],
    ['a control character', 'a\u0007b'],
  ])('is not made of %s: a line says so, and no boxes are drawn', async (_, words) => {
    expect(await pictureOf(`The word ${words} stands here.`)).toEqual({
      why: 'No picture: these words have characters that I cannot draw.',
    });
  });

  it('is not made of more words than somebody would read in one', async () => {
    expect(await pictureOf('Sea and wind. '.repeat(300))).toEqual({
      why: 'No picture: these words are too long for one.',
    });
  });
});
