import type { RelationMap } from '../../src/engine/index.js';
import {
  drawnBlocks,
  type DrawnImage,
  type Block,
  type Message,
  type Press,
  counted,
  truncated,
  pagedMessage,
  type QuoteItem,
  placesOf,
  smallPrint,
  type Places,
  contextPress,
  pagePress,
  type Showing,
  unknownSubject,
} from '../../src/ui/index.js';
import { mapChart } from './chart.js';
import { mapViewModel, type NumberedRelation } from './view-model.js';

const MOST_ON_PAGE = 4;
const LONGEST_NAME = 100;
const AMONG = 'Among these';

const named = (name: string): string => truncated(name, LONGEST_NAME);

/** "Pentagon → Alibaba", the first being who does it. */
export function relatedNames({ from, to, directed }: NumberedRelation['tie']): string {
  return `${named(from)} ${directed ? '→' : '–'} ${named(to)}`;
}

function itemOf({ number, tie }: NumberedRelation, heading: string, { under }: Places): QuoteItem {
  const { quote, words, attribution } = tie;
  const claimed = attribution === undefined ? [] : [`said by ${named(attribution)}`];
  return {
    quote,
    under: heading,
    blocks: [
      { kind: 'quote', quote, marks: [words] },
      smallPrint([`No. ${number}`, relatedNames(tie), ...claimed, ...under(quote)]),
    ],
  };
}

function items(map: RelationMap, places: Places): readonly QuoteItem[] {
  const { neighbours, among } = mapViewModel(map);
  return [
    ...neighbours.flatMap(({ neighbour, ties }) =>
      ties.map((tie) => itemOf(tie, named(neighbour.name), places)),
    ),
    ...among.map((tie) => itemOf(tie, AMONG, places)),
  ];
}

function head(
  { subject, matched, suggestions, neighbours, ties }: RelationMap,
  { shared }: Places,
  instead: (name: string) => Press,
): readonly Block[] {
  if (matched === null) return unknownSubject(subject, suggestions, instead);
  const heading: Block = { kind: 'heading', words: [`What ties ${named(matched)} to others`] };
  if (neighbours.length === 0) {
    const line = `The stories name nobody whom they tie to ${named(matched)}.`;
    return [heading, { kind: 'text', words: [line] }];
  }
  const said = [counted(ties.length, 'tie'), counted(neighbours.length, 'other'), ...shared];
  return [heading, smallPrint(said)];
}

/**
 * What ties a subject to others, by neighbour, each tie with its quote, the words that tie in bold.
 * The picture stands above the first page and numbers the ties as the list does.
 */
export function mapMessage(map: RelationMap, showing: Showing, drawn?: DrawnImage): Message {
  const { owner, story } = showing;
  const places = placesOf([...map.ties, ...map.among].map(({ quote }) => quote));
  const pressFor = (page: number, words = map.subject): Press =>
    pagePress('map', owner, { page, words, story });
  return pagedMessage({
    showing,
    head: [
      ...head(map, places, (name) => pressFor(0, name)),
      ...drawnBlocks(drawn),
      ...mapChart(map),
    ],
    items: items(map, places),
    most: MOST_ON_PAGE,
    pressFor: (page) => pressFor(page),
    around: (quote) => contextPress('map', owner, quote, undefined),
  });
}
