import type { Timeline, TimelineEvent } from '../../src/engine/index.js';
import { timelineChart } from './chart.js';
import {
  drawnBlocks,
  type DrawnImage,
  type Block,
  type Message,
  counted,
  pagedMessage,
  type QuoteItem,
  placesOf,
  smallPrint,
  type Places,
  pagePress,
  type Showing,
} from '../../src/ui/index.js';
import { timelineViewModel, type TimelineEntry } from './view-model.js';

const MOST_ON_PAGE = 5;
const KNOWN = 'Known dates';
const OPEN = 'No certain date';

/** How an event came by its date. */
const DATED: Readonly<Record<TimelineEvent['dating'], readonly string[]>> = {
  words: ['dated by its words'],
  'story date': ['date worked out from the day of the story'],
  open: [],
};

function items(entries: readonly TimelineEntry[], { under }: Places): readonly QuoteItem[] {
  return entries.map(({ quote, marks, date, days, dating }) => ({
    quote,
    under: days ? KNOWN : OPEN,
    blocks: [
      ...(days ? [{ kind: 'text', words: [{ bold: date }] } as const] : []),
      { kind: 'quote', quote, marks },
      smallPrint([...(days ? DATED[dating] : [date]), ...under(quote)]),
    ],
  }));
}

function head(
  { events }: Timeline,
  { shared }: Places,
  story: string | undefined,
): readonly Block[] {
  const heading: Block = { kind: 'heading', words: ['What happened when'] };
  const where = story === undefined ? 'The stories give' : 'The story gives';
  if (events.length === 0) return [heading, { kind: 'text', words: [`${where} no date.`] }];
  const known = events.filter(({ when }) => when.from !== undefined).length;
  const said = [
    counted(known, 'known date'),
    `${events.length - known} without a certain date`,
    ...shared,
  ];
  return [heading, smallPrint(said)];
}

/**
 * What the stories date, in the order of time, each with its quote; known dates first, open ones
 * apart. A picture of it stands at its head.
 */
export function timelineMessage(timeline: Timeline, showing: Showing, drawn?: DrawnImage): Message {
  const { owner, story } = showing;
  const places = placesOf(timeline.events.map(({ quote }) => quote));
  const entries = timelineViewModel(timeline);
  return pagedMessage({
    showing,
    head: [...head(timeline, places, story), ...drawnBlocks(drawn), ...timelineChart(entries)],
    items: items(entries, places),
    most: MOST_ON_PAGE,
    pressFor: (page) => pagePress('timeline', owner, { page, words: '', story }),
  });
}
