import type { Quote, Span } from '../../src/engine/index.js';
import { highlightSegments, sourceLocation, storyTitle } from '../../src/ui/index.js';
import {
  altOf,
  COLOURS,
  draw,
  type Drawing,
  type LayOut,
  type Scene,
  type Look,
  PICTURE_WIDTH,
  type TextRun,
} from '../../src/ui/images/index.js';

/** px. */
const MARGINS = { wide: 56, narrow: 40 } as const;
const SMALL = 26;
/** Above the quote, for the sign that opens it. */
const SIGN = 76;
const GAP = 30;

/** The size of a quote's letters, px: larger where it is short. */
function sizeOf({ length }: string): number {
  return length <= 130 ? 44 : length <= 300 ? 38 : 32;
}

/**
 * A card to share: the whole quote, letter for letter, with the words that answer marked, and where
 * it stands. A quote that is too long for a card gets none.
 */
export function drawCard(
  quote: Quote,
  span: Span | undefined,
  look: Partial<Look> = {},
): Promise<Drawing> {
  const named = { name: 'card.png', alt: altOf(quote.text), look };
  return draw(named, (layOut) => sceneOf(quote, span, look.screen, layOut));
}

function sceneOf(
  quote: Quote,
  span: Span | undefined,
  screen: Look['screen'] = 'wide',
  layOut: LayOut,
): Scene {
  const [whole, margin] = [PICTURE_WIDTH[screen], MARGINS[screen]];
  const width = whole - 2 * margin;
  const words = highlightSegments(quote, span ? [span] : []).map(({ text, bold }): TextRun => ({
    ...{ text, colour: COLOURS.ink, face: bold ? 'serif bold' : 'serif' },
    ...(bold && { marker: COLOURS.marker }),
  }));
  const text = layOut(words, { size: sizeOf(quote.text), width });
  const sans = (line: string, face: TextRun['face'], colour: string, room = width) =>
    layOut([{ text: line, face, colour }], { size: SMALL, width: room });
  const title = sans(storyTitle(quote), 'sans bold', COLOURS.ink);
  const name = sans('Verbatim', 'sans bold', COLOURS.accent);
  const place = sans(
    sourceLocation(quote).join(' · '),
    'sans',
    COLOURS.faint,
    width - name.width - GAP,
  );
  const sign = layOut([{ text: '“', face: 'serif bold', colour: COLOURS.accent }], {
    size: 120,
    width,
  });
  const line = margin + SIGN - 20 + text.height + GAP;
  const foot = line + GAP - 6 + title.height + 6;
  return {
    width: whole,
    height: Math.ceil(foot + place.height + margin - 14),
    shapes: [
      { kind: 'text', text: sign, x: margin - 4, y: margin - 46 },
      { kind: 'text', text, x: margin, y: margin + SIGN - 20 },
      { kind: 'path', path: `M${margin} ${line}H${whole - margin}`, stroke: COLOURS.edge },
      { kind: 'text', text: title, x: margin, y: line + GAP - 6 },
      { kind: 'text', text: place, x: margin, y: foot },
      { kind: 'text', text: name, x: whole - margin - name.width, y: foot },
    ],
  };
}
