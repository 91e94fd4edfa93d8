import fc from 'fast-check';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { Engine, readPlain } from '../../../src/engine/index.js';
import type { DrawnImage } from '../../../src/ui/index.js';
import { COLOURS, draw, type TextLayout } from '../../../src/ui/images/index.js';
import { drawCard } from '../../../commands/ask/card-image.js';
import { drawTimeline } from '../../../commands/timeline/image/timeline.js';
import { hostileText } from '../hostile.js';
import { storyOf } from '../stories.js';

/** What the fonts draw, however odd: long words, piles of accents, markup, breaks, other scripts. */
const odd = fc
  .array(
    fc.constantFrom(
      ...[
        'The harbour ',
        'W'.repeat(200),
        'i'.repeat(200),
        'e\u0301\u0302\u0303\u0304 ',
        '**',
        '<b>&amp;"\'',
      ],
      ...[
        '\n',
        '\r\n',
        '\u2028',
        '\t',
        '\u00A0',
        '\u200B',
        ' – ',
        'so-called ',
        'Ελλάδα',
        'Привет ',
        'ß',
        '…',
      ],
      ...[
        `Z${'\u0301\u0323'.repeat(8)} `,
        '🙂',
        '漢字',
        'שלום',
        '\uD800',
        '\u0007',
        ' in June 2024. ',
      ],
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));
const words = fc.oneof(
  odd,
  hostileText.filter((text) => text !== ''),
);

/** Fails where ink stands in the margin that belongs to nothing, or on the picture's edge. */
function expectMargins(drawn: DrawnImage): void {
  if ('why' in drawn) {
    expect(drawn.why).toMatch(/^No picture: /u);
    return;
  }
  expect(drawn.picture.alt.length).toBeGreaterThan(0);
  expect(drawn.picture.alt.length).toBeLessThanOrEqual(1024);
  const { width, height, data } = PNG.sync.read(Buffer.from(drawn.picture.data));
  const margin = Math.floor((width / 800) * 12);
  const isDark = (x: number, y: number): boolean => (data[(y * width + x) * 4] ?? 255) < 120;
  const strays = Array.from({ length: height - 2 * margin }, (_, row) => row + margin).filter((y) =>
    Array.from({ length: margin - 4 }, (_, x) => x + 4).some(
      (x) => isDark(x, y) || isDark(width - 1 - x, y),
    ),
  );
  expect(strays).toEqual([]);
  for (let x = margin; x < width - margin; x += 1) {
    expect(isDark(x, 6) || isDark(x, height - 7)).toBe(false);
  }
}

/** Fails where words are missing, stand beyond their room, or one line reaches into the next. */
function expectInside(laid: TextLayout, text: string, width: number): void {
  const shown = laid.lines.flatMap(({ pieces }) => pieces.map(({ run }) => run.text)).join('');
  const breaks = /[\r\n\u2028\u2029]/gu;
  expect(shown).toBe(text.replace(breaks, ''));
  let bottom = 0;
  for (const { baseline, pieces, width: wide } of laid.lines) {
    expect(wide).toBeLessThanOrEqual(width + 0.01);
    const above = Math.max(0, ...pieces.map(({ shaped }) => shaped.above));
    const below = Math.max(0, ...pieces.map(({ shaped }) => shaped.below));
    expect(baseline - above).toBeGreaterThanOrEqual(bottom - 0.01);
    bottom = baseline + below;
    let at = 0;
    for (const { x, shaped } of pieces) {
      expect(x).toBeCloseTo(at, 5);
      at = x + shaped.width;
    }
  }
  expect(bottom).toBeLessThanOrEqual(laid.height + 0.01);
}

test('words of any kind are all there, each line inside its room and clear of the next, or not drawn', async () => {
  await fc.assert(
    fc.asyncProperty(words, fc.integer({ min: 60, max: 700 }), async (text, width) => {
      const drawn = await draw({ name: 'words.png', alt: 'Words.' }, (lay) => {
        const run = { text, face: 'serif', colour: COLOURS.ink } as const;
        const laid = lay([run], { size: 28, width });
        expectInside(laid, text, width);
        return { width: 20, height: 20, shapes: [] };
      });
      if ('why' in drawn) expect(drawn.why).toMatch(/^No picture: /u);
    }),
    { numRuns: 150 },
  );
}, 60_000);

test('a card of any words under any title keeps its margins, or is not drawn', async () => {
  await fc.assert(
    fc.asyncProperty(words, words, fc.nat(), fc.nat(), async (text, title, from, to) => {
      const story = storyOf([text], { title });
      const [start = 0, end = 0] = [from % text.length, to % text.length].sort((a, b) => a - b);
      const span = start < end ? { start, end } : undefined;
      expectMargins(await drawCard(story.quote(0, text.length), span));
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('a timeline of any stories keeps its margins, or is not drawn', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 3 }),
      async (told) => {
        const stories = told.map(([text, title], index) =>
          readPlain(
            { id: `story-${index}`, title },
            `The harbour opened in ${1900 + index * 40}. ${text.slice(0, 600)} It closed on 3 May 2024.`,
          ),
        );
        expectMargins(await drawTimeline(new Engine(stories).timeline()));
      },
    ),
    { numRuns: 25 },
  );
}, 60_000);
