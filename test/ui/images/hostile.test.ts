import fc from 'fast-check';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { drawCard } from '../../../commands/ask/card-image.js';
import { drawTimeline } from '../../../commands/timeline/image/timeline-image.js';
import { timelineViewModel } from '../../../commands/timeline/view-model.js';
import { hostileText } from '../hostile.js';
import { Engine, readPlain } from '../../../src/engine/index.js';
import { COLOURS, type Drawing, type TextLayout, draw } from '../../../src/ui/images/index.js';
import { storyOf } from '../stories.js';
import { drawingOf, pngOf } from './golden-image.js';
import { expectCard } from './shows/card.js';
import { expectTimeline } from './shows/timeline.js';

/** What the fonts draw, however odd: long words, piles of accents, markup, breaks, other scripts. */
const DRAWN = [
  ...['The harbour ', 'W'.repeat(200), 'i'.repeat(200), 'e\u0301\u0302\u0303\u0304 ', '**'],
  ...['<b>&amp;"\'', '\n', '\r\n', '\u2028', '\t', '\u00A0', '\u200B', ' – ', 'so-called '],
  ...['Ελλάδα', 'Привет ', 'ß', '…', `Z${'\u0301\u0323'.repeat(8)} `, ' in June 2024. ', '310,5 '],
];
const NOT_DRAWN = ['🙂', '漢字', 'שלום', '\uD800', '\u0007'];
const made = (pieces: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 })
    .map((some) => some.join(''));
const words = fc.oneof(
  { weight: 4, arbitrary: made(DRAWN) },
  { weight: 1, arbitrary: made([...DRAWN, ...NOT_DRAWN]) },
  { weight: 1, arbitrary: hostileText.filter((text) => text !== '') },
);

const NO_PICTURE = /^No picture: /u;
/** px of 800 that stay free at each side, between the edge with its round corners and the rest. */
const [EDGE, CORNER, FREE] = [3, 24, 36];
/** Red, green and blue of the paper. */
const PAPER = (COLOURS.paper.match(/[0-9a-f]{2}/gu) ?? []).map((hex) => Number.parseInt(hex, 16));

/** Fails where a picture has no fit description, or anything stands in its margins. */
function expectMargins(drawn: Drawing): void {
  const { alt } = drawingOf(drawn).image;
  expect(alt.length).toBeGreaterThan(0);
  expect(alt.length).toBeLessThanOrEqual(1024);
  const { width, height, data } = PNG.sync.read(pngOf(drawn));
  const inFile = (px: number): number => Math.ceil((px * width) / 800);
  const corner = inFile(CORNER);
  const isPaper = (x: number, y: number): boolean =>
    PAPER.every((level, colour) => data[(y * width + x) * 4 + colour] === level);
  const upright = range(corner, height - corner);
  const across = range(corner, width - corner);
  const strays = range(inFile(EDGE), inFile(FREE)).flatMap((at) => [
    ...upright.filter((y) => !isPaper(at, y) || !isPaper(width - 1 - at, y)),
    ...across.filter((x) => !isPaper(x, at) || !isPaper(x, height - 1 - at)),
  ]);
  expect(strays).toEqual([]);
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

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
      const drawn = await draw({ name: 'words.png', alt: 'Words.' }, (layOut) => {
        const run = { text, face: 'serif', colour: COLOURS.ink } as const;
        const laid = layOut([run], { size: 28, width });
        expectInside(laid, text, width);
        return { width: 20, height: 20, shapes: [] };
      });
      if ('reason' in drawn) expect(drawn.reason).toMatch(NO_PICTURE);
    }),
    { numRuns: 150 },
  );
}, 60_000);

test('a card of any words under any title shows them and keeps its margins, or is not drawn', async () => {
  await fc.assert(
    fc.asyncProperty(words, words, fc.nat(), fc.nat(), async (text, title, from, to) => {
      const story = storyOf([text], { title });
      const [start = 0, end = 0] = [from % text.length, to % text.length].sort((a, b) => a - b);
      const span = start < end ? { start, end } : undefined;
      const quote = story.quote(0, text.length);
      const drawn = await drawCard({ quote, span });
      if ('reason' in drawn) {
        expect(drawn.reason).toMatch(NO_PICTURE);
        return;
      }
      expectCard(drawn, quote, span);
      expectMargins(drawn);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('a timeline of any stories shows their dates and keeps its margins, or is not drawn', async () => {
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
        const view = timelineViewModel(new Engine(stories).timeline());
        const drawn = await drawTimeline(view);
        if ('reason' in drawn) {
          expect(drawn.reason).toMatch(NO_PICTURE);
          return;
        }
        expectTimeline(drawn, view);
        expectMargins(drawn);
      },
    ),
    {
      numRuns: 25,
      // A title that is one long word with a number among its letters, once cut to nothing.
      examples: [[['One', 'Two'].map((text) => [text, `1. ${'Z9'.repeat(30)}`])]],
    },
  );
}, 60_000);
