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
import type { DatedSentence, TimelineView } from './view-model.js';

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
  return {
    quote,
    heading: days ? KNOWN_HEADING : `No ${missing} given`,
    source: source(quote),
    blocks: [
      ...(days ? [{ kind: 'text', words: [{ bold: date }, ...suffix] } as const] : []),
      { kind: 'quote', quote, marks },
      subtext([...(days ? DATING[dating] : [date, ...told]), ...under(quote)]),
    ],
  };
}

function header(
  { events, knownCount, openCount, missing }: TimelineView,
  { shared }: SourceLines,
  story: string | undefined,
): readonly Block[] {
  const heading: Block = { kind: 'heading', words: ['What happened when'] };
  const where = story === undefined ? 'The stories give' : 'The story gives';
  if (events.length === 0) return [heading, { kind: 'text', words: [`${where} no date.`] }];
  const counts = [
    ...(knownCount > 0 ? [pluralise(knownCount, 'date')] : []),
    ...(openCount > 0 ? [`${openCount} ${knownCount > 0 ? 'more ' : ''}without a ${missing}`] : []),
  ];
  return [heading, subtext([...counts, ...shared])];
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
  const top = [
    ...header(view, sources, story),
    ...drawnBlocks(drawn, (index) => view.events[index]?.quote),
  ];
  const shown = drawn && 'image' in drawn ? drawn.shown : undefined;
  const pictured =
    shown &&
    picturedMessage({
      options,
      header: top,
      left: items.flatMap((item, index) => (shown.includes(index) ? [] : [{ item, count: 1 }])),
      noun: view.openCount > 0 ? 'event' : 'date',
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
