import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { COLOURS, type Drawing, draw } from '../../../src/ui/images/index.js';
import { expectGolden, pngOf } from './golden-image.js';

/** Red, green and blue of a picture's edge. */
const EDGE = [0xd8, 0xd4, 0xca] as const;

/** A picture of some words alone. */
function pictureOf(words: string, width = 700): Promise<Drawing> {
  return draw({ name: 'words.png', alt: 'Some words.' }, (layOut) => {
    const runs = [{ text: words, face: 'sans', colour: COLOURS.ink }] as const;
    const text = layOut(runs, { size: 28, width });
    return {
      width: width + 100,
      height: Math.ceil(text.height) + 100,
      shapes: [{ kind: 'text', text, x: 50, y: 50 }],
    };
  });
}

/** The pixels of a picture's round corners that paper covers in part: red, green, blue and alpha. */
function cornersOf(drawn: Drawing): readonly (readonly number[])[] {
  const { data } = PNG.sync.read(pngOf(drawn));
  const pixels = Array.from({ length: data.length / 4 }, (_, at) => [
    ...data.subarray(at * 4, at * 4 + 4),
  ]);
  // With less alpha, a colour is stored too roughly to compare.
  return pixels.filter(([, , , alpha = 0]) => alpha > 40 && alpha < 255);
}

describe('a picture of words', () => {
  it('is a PNG of the words, named and described', async () => {
    const drawn = await pictureOf('The ferry sailed at noon.');
    expect(drawn).toMatchObject({
      image: { name: 'words.png', alt: 'Some words.' },
      text: [[{ text: 'The ferry sailed at noon.', x: 50, size: 28, face: 'sans' }]],
    });
    expect(PNG.sync.read(pngOf(drawn))).toMatchObject({ width: 1000 });
  });

  it('has round corners in the colour of its edge, on whatever it is shown', async () => {
    const corners = cornersOf(await pictureOf('Noon.'));
    expect(corners.length).toBeGreaterThan(100);
    const [red, green, blue] = EDGE;
    for (const [r = 0, g = 0, b = 0] of corners) {
      expect(Math.max(Math.abs(r - red), Math.abs(g - green), Math.abs(b - blue))).toBeLessThan(3);
    }
  });

  it('breaks no word but one that is wider than a line, which begins one', async () => {
    const drawn = await pictureOf('a quay and Cornerstones', 110);
    const lines = new Map<number, string>();
    for (const { text, y } of 'text' in drawn ? drawn.text.flat() : []) {
      lines.set(y, `${lines.get(y) ?? ''}${text}`);
    }
    expect([...lines.values()].map((line) => line.trim())).toEqual([
      'a quay',
      'and',
      'Corners',
      'tones',
    ]);
  });

  it('is the same where others are drawn at once', async () => {
    const words = Array.from({ length: 12 }, (_, at) => `Ship ${at} sailed at noon. `.repeat(9));
    const alone: Buffer[] = [];
    for (const one of words) alone.push(pngOf(await pictureOf(one)));
    const together = await Promise.all(words.map((one) => pictureOf(one)));
    expect(together.filter((drawn, at) => alone[at]?.equals(pngOf(drawn)))).toHaveLength(12);
  });

  it('shows letters of many scripts, accents and signs', async () => {
    const words = [
      ...['Ελλάδα', 'Привет', 'Việt Nam', 'Çağ', 'e\u0301te\u0301'],
      ...['საქართველო', 'Հայաստան', '½ → ∑'],
    ];
    expectGolden('scripts', await pictureOf(words.join('\n')));
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
      reason: 'No picture: these words have characters that I cannot draw.',
    });
  });

  it('is not made of more words than somebody would read in one', async () => {
    expect(await pictureOf('Sea and wind. '.repeat(300))).toEqual({
      reason: 'No picture: these words are too long for one.',
    });
  });
});
