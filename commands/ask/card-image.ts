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
import type { CardView } from './card-view.js';

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
 * A card to share: the whole quote, letter for letter, with the words that answer marked, who says so,
 * and where it stands. A quote that is too long for a card gets none.
 */
export function drawCard(card: CardView, look: Partial<Look> = {}): Promise<Drawing> {
  const { quote, attribution } = card;
  const alt = altOf(attribution === undefined ? quote.text : `${quote.text} (${attribution})`);
  return draw({ name: 'card.png', alt, look }, (layOut) => sceneOf(card, look.screen, layOut));
}

function sceneOf(
  { quote, span, attribution }: CardView,
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
  const says =
    attribution === undefined ? undefined : sans(attribution, 'sans bold', COLOURS.accent);
  const line = margin + SIGN - 20 + text.height + GAP;
  const below = line + GAP - 6;
  const head = below + (says ? says.height + 6 : 0);
  const foot = head + title.height + 6;
  return {
    width: whole,
    height: Math.ceil(foot + place.height + margin - 14),
    shapes: [
      { kind: 'text', text: sign, x: margin - 4, y: margin - 46 },
      { kind: 'text', text, x: margin, y: margin + SIGN - 20 },
      { kind: 'path', path: `M${margin} ${line}H${whole - margin}`, stroke: COLOURS.edge },
      ...(says ? [{ kind: 'text', text: says, x: margin, y: below } as const] : []),
      { kind: 'text', text: title, x: margin, y: head },
      { kind: 'text', text: place, x: margin, y: foot },
      { kind: 'text', text: name, x: whole - margin - name.width, y: foot },
    ],
  };
}
