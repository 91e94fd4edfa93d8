import type { Timeline, TimelineEvent } from '../timeline/index.js';
import { datesInWords } from './dates.js';
import type { Block, Message } from './message.js';
import { counted } from './own-words.js';
import { pagedMessage, type QuoteItem } from './paged-message.js';
import { placesOf, smallPrint, type Places } from './place.js';
import { pagePress, type Showing } from './showing.js';

const MOST_ON_PAGE = 5;
const KNOWN = 'Known dates';
const OPEN = 'No certain date';

/** How an event came by its date. */
const DATED: Readonly<Record<TimelineEvent['dating'], readonly string[]>> = {
  words: ['dated by its words'],
  'story date': ['date worked out from the day of the story'],
  open: [],
};

const isKnown = ({ when }: TimelineEvent): boolean => when.from !== undefined;

/** The date in own words; for what stays open, why it does. */
function dateOf({ when: { from, to }, partOfYear, bound, part }: TimelineEvent): string {
  if (from !== undefined) {
    const words = [bound, part, datesInWords(from, to ?? from)].filter((word) => word).join(' ');
    return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
  }
  return partOfYear === undefined ? 'some time' : 'in a year that is not given';
}

/** Events of the same sentence that are dated alike, one after the other, are one. */
function joined(events: readonly TimelineEvent[]): readonly (readonly TimelineEvent[])[] {
  const groups: TimelineEvent[][] = [];
  for (const event of events) {
    const last = groups.at(-1)?.[0];
    const same =
      last?.quote.story === event.quote.story &&
      last.quote.start === event.quote.start &&
      dateOf(last) === dateOf(event);
    if (same) groups.at(-1)?.push(event);
    else groups.push([event]);
  }
  return groups;
}

function items({ events }: Timeline, { under }: Places): readonly QuoteItem[] {
  return joined(events).flatMap((group): QuoteItem[] => {
    const [event] = group;
    if (!event) return [];
    const { quote, dating } = event;
    return [
      {
        quote,
        under: isKnown(event) ? KNOWN : OPEN,
        blocks: [
          ...(isKnown(event) ? [{ kind: 'text', words: [{ bold: dateOf(event) }] } as const] : []),
          { kind: 'quote', quote, marks: group.map(({ mark }) => mark) },
          smallPrint([...(isKnown(event) ? DATED[dating] : [dateOf(event)]), ...under(quote)]),
        ],
      },
    ];
  });
}

function head(
  { events }: Timeline,
  { shared }: Places,
  story: string | undefined,
): readonly Block[] {
  const heading: Block = { kind: 'heading', words: ['What happened when'] };
  const where = story === undefined ? 'The stories give' : 'The story gives';
  if (events.length === 0) return [heading, { kind: 'text', words: [`${where} no date.`] }];
  const known = events.filter(isKnown).length;
  const said = [
    counted(known, 'known date'),
    `${events.length - known} without a certain date`,
    ...shared,
  ];
  return [heading, smallPrint(said)];
}

/** What the stories date, in the order of time, each with its quote; known dates first, open ones apart. */
export function timelineMessage(timeline: Timeline, showing: Showing): Message {
  const { owner, story } = showing;
  const places = placesOf(timeline.events.map(({ quote }) => quote));
  return pagedMessage({
    showing,
    head: head(timeline, places, story),
    items: items(timeline, places),
    most: MOST_ON_PAGE,
    pressFor: (page) => pagePress('timeline', owner, { page, words: '', story }),
  });
}
