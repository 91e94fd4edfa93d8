import type { TimelineEvent } from '../../src/engine/index.js';
import {
  drawnBlocks,
  paginatedMessage,
  picturedMessage,
  pluralise,
  sourceLines,
  subtext,
  type Block,
  type ButtonState,
  type DrawnImage,
  type Message,
  type ReplyOptions,
  type ResultItem,
  type SourceLines,
} from '../../src/ui/index.js';
import { timelineButtons } from './buttons.js';
import { textAxis } from './text-axis.js';
import { nounOf, type DatedSentence, type TimelineView } from './view-model.js';

const MAX_PER_PAGE = 5;
const KNOWN_HEADING = 'Known dates';

/** How an event came by its date. */
const DATING: Readonly<Record<TimelineEvent['dating'], readonly string[]>> = {
  words: [],
  'story date': ['date worked out from the date of the story'],
  open: [],
};

function itemOf(
  event: DatedSentence,
  missing: TimelineView['missing'],
  { source, under }: SourceLines,
): ResultItem {
  const { quote, marks, date, days, dating, put } = event;
  const told = put === undefined ? [] : [put];
  const suffix = told.map((word) => `, ${word}`);
  const lacking = `no ${missing} given`;
  // What the heading says already is not said again under each.
  const open = date === lacking ? told : [date, ...told];
  return {
    quote,
    heading: days ? KNOWN_HEADING : `N${lacking.slice(1)}`,
    source: source(quote),
    blocks: [
      ...(days ? [{ kind: 'text', words: [{ bold: date }, ...suffix] } as const] : []),
      { kind: 'quote', quote, marks },
      subtext([...(days ? DATING[dating] : open), ...under(quote)]),
    ],
  };
}

/**
 * `8 dates`; `11 events: 8 with a date, 3 without a year`; of a picture that has not all of them, `11 events: 6 in
 * the picture, 2 more with a date, 3 more without a year`. What stands behind the colon adds up to what is before it.
 *
 * @param drawn those that a picture has; undefined where there is none.
 */
function countOf(view: TimelineView, drawn: readonly DatedSentence[] | undefined): string {
  const { events, knownCount, missing } = view;
  const all = pluralise(events.length, nounOf(view));
  const left = drawn && events.filter((event) => !drawn.includes(event));
  const parts =
    drawn && left && left.length > 0
      ? [`${drawn.length} in the picture`, ...kindsOf(left, view, ' more')]
      : kindsOf(events, view, '');
  const counted = knownCount === 0 ? `${all} without a ${missing}` : all;
  return parts.length === 0 ? counted : `${counted}: ${parts.join(', ')}`;
}

/** Some events by whether they have a date, as far as the timeline has both kinds. */
function kindsOf(
  some: readonly DatedSentence[],
  { knownCount, openCount, missing }: TimelineView,
  more: '' | ' more',
): readonly string[] {
  if (knownCount === 0 || openCount === 0) return more === '' ? [] : [`${some.length}${more}`];
  const known = some.filter(({ days }) => days).length;
  return [
    ...(known > 0 ? [`${known}${more} with a date`] : []),
    ...(known < some.length ? [`${some.length - known}${more} without a ${missing}`] : []),
  ];
}

function header(
  view: TimelineView,
  drawn: readonly DatedSentence[] | undefined,
  { shared }: SourceLines,
  story: string | undefined,
): readonly Block[] {
  const heading: Block = { kind: 'heading', words: ['What happened when'] };
  const where = story === undefined ? 'The stories give' : 'The story gives';
  if (view.events.length === 0) return [heading, { kind: 'text', words: [`${where} no date.`] }];
  return [heading, subtext([countOf(view, drawn), ...shared])];
}

/**
 * What the stories date, in the order of time, each with its quote; known dates first, open ones
 * apart.
 *
 * @param drawn the image that stands above those that it does not show; a button lists all.
 */
export function timelineMessage(
  view: TimelineView,
  options: ReplyOptions,
  drawn?: DrawnImage,
): Message {
  const { owner, story, all = false } = options;
  const sources = sourceLines(view.events.map(({ quote }) => quote));
  const stateOf = (page: number, listed: boolean): ButtonState =>
    timelineButtons.state({ action: 'page', page, story, all: listed }, owner);
  const items = view.events.map((event) => itemOf(event, view.missing, sources));
  const shown = drawn && 'image' in drawn ? drawn.shown : undefined;
  const inPicture = shown?.flatMap((index) => view.events[index] ?? []);
  const top = [
    ...header(view, inPicture, sources, story),
    ...drawnBlocks(drawn, (index) => view.events[index]?.quote),
  ];
  const pictured =
    shown &&
    picturedMessage({
      options,
      header: top,
      left: items.flatMap((item, index) => (shown.includes(index) ? [] : [{ item, count: 1 }])),
      noun: nounOf(view),
      showAll: stateOf(0, true),
    });
  return (
    pictured ??
    paginatedMessage({
      options,
      header: [...top, ...textAxis(view.events)],
      items,
      maxPerPage: MAX_PER_PAGE,
      pageButton: (page) => stateOf(page, all),
      pictureButton: all ? stateOf(0, false) : undefined,
    })
  );
}
