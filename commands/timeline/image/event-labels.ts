import {
  COLOURS,
  fullest,
  NotDrawnError,
  quoteExcerpt,
  TOO_LONG,
  type LayOut,
  type Source,
  type TextLayout,
  type TextRun,
} from '../../../src/ui/images/index.js';
import type { DatedSentence } from '../view-model.js';

/** Between two labels, px. */
const GAP = 20;
/** Most characters of a sentence that is shown whole; fewer where more dates are to have room. */
const WORDS_LENGTHS = [150, 100, 70] as const;

/** A date and its sentence, laid out. */
export interface EventLabel {
  readonly event: DatedSentence;
  readonly date: TextLayout;
  readonly words: TextLayout;
  /** With the gap under it, px. */
  readonly height: number;
  readonly colour: string;
}

/** What text is laid out with, how wide a line of it is, and the most height of all labels, px. */
interface LabelSpace {
  readonly layOut: LayOut;
  readonly width: number;
  /** What is longer is left to the text. */
  readonly height: number;
}

/** The words of a sentence around its date, the date highlighted; an ellipsis where it is a part. */
export function excerptOf(
  { quote, marks: [mark = quote] }: DatedSentence,
  max: number = WORDS_LENGTHS[0],
): readonly TextRun[] {
  return quoteExcerpt(quote, { words: quote, marks: [mark], max });
}

/** Known dates first, of these what is news, in the order given where that is alike. */
const byNews = (a: DatedSentence, b: DatedSentence): number =>
  Number(!a.days) - Number(!b.days) || (a.days ? b.newsworthiness - a.newsworthiness : 0);

/** As many labels as an image has room for, at least one: those worth most, in the order given. */
export function eventLabels(
  events: readonly DatedSentence[],
  sources: ReadonlyMap<string, Source>,
  space: LabelSpace,
): readonly EventLabel[] {
  return fullest({
    lengths: WORDS_LENGTHS,
    drawnAt: (length) => labelsWith(events, sources, { ...space, length }),
    countOf: ({ length }) => length,
    all: events.length,
  });
}

function labelsWith(
  events: readonly DatedSentence[],
  sources: ReadonlyMap<string, Source>,
  room: LabelSpace & { readonly length: number },
): readonly EventLabel[] {
  const labels: EventLabel[] = [];
  let left = room.height;
  for (const event of events.toSorted(byNews)) {
    const source = sources.get(event.quote.story);
    const label = labelOf(event, sources.size > 1 ? source : undefined, room);
    if (label.height > left) break;
    labels.push({ ...label, colour: source?.colour ?? COLOURS.accent });
    left -= label.height;
  }
  if (labels.length === 0) throw new NotDrawnError(TOO_LONG);
  return labels.sort((a, b) => events.indexOf(a.event) - events.indexOf(b.event));
}

function labelOf(
  event: DatedSentence,
  source: Source | undefined,
  { layOut, width, length }: Pick<LabelSpace, 'layOut' | 'width'> & { readonly length: number },
): Omit<EventLabel, 'colour'> {
  const bold = (text: string, colour: string): TextRun => ({ text, face: 'sans bold', colour });
  const capitalised = `${event.date.slice(0, 1).toUpperCase()}${event.date.slice(1)}`;
  const number = source ? [bold(`  ${source.number}`, source.colour)] : [];
  const put = event.put === undefined ? [] : [bold(`, ${event.put}`, COLOURS.faint)];
  const date = layOut(
    [bold(capitalised, event.days ? COLOURS.ink : COLOURS.faint), ...put, ...number],
    { size: 26, width },
  );
  const words = layOut(excerptOf(event, length), { size: 28, width });
  return { event, date, words, height: date.height + words.height + GAP };
}
