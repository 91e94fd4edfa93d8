import type { Relation } from '../../src/engine/index.js';
import {
  drawnBlocks,
  paginatedMessage,
  pluralise,
  sourceLines,
  subtext,
  shortName,
  truncate,
  unknownSubject,
  type Block,
  type ButtonState,
  type DrawnImage,
  type Message,
  type ReplyOptions,
  type ResultItem,
  type SourceLines,
} from '../../src/ui/index.js';
import { paragraphOf } from '../shared/index.js';
import { mapButtons } from './buttons.js';
import { endsOf, type MapView, type NumberedRelation, remarksOf } from './view-model.js';

const MAX_PER_PAGE = 4;
const AMONG_HEADING = 'Among these';
/** Most characters of a name in a tree of characters. */
const MAX_TREE_NAME_LENGTH = 60;

function itemOf(
  { number, relation }: NumberedRelation,
  heading: string,
  { under }: SourceLines,
): ResultItem {
  const { quote, words } = relation;
  return {
    quote,
    heading,
    blocks: [
      { kind: 'quote', quote, marks: [words] },
      subtext([`No. ${number}`, endsOf(relation), ...remarksOf(relation), ...under(quote)]),
    ],
  };
}

function itemsOf({ neighbours, among }: MapView, sources: SourceLines): readonly ResultItem[] {
  return [
    ...neighbours.flatMap(({ neighbour, relations }) =>
      relations.map((relation) => itemOf(relation, shortName(neighbour.name), sources)),
    ),
    ...among.map((relation) => itemOf(relation, AMONG_HEADING, sources)),
  ];
}

function header(
  { subject, name, isKnown, suggestions, neighbours, count }: MapView,
  { shared }: SourceLines,
  buttonFor: (subject: string) => ButtonState,
): readonly Block[] {
  if (!isKnown) return unknownSubject(subject, suggestions, buttonFor);
  const heading: Block = { kind: 'heading', words: [`What ties ${shortName(name)} to others`] };
  if (neighbours.length === 0) {
    const line = `The stories connect nobody with ${shortName(name)}.`;
    return [heading, { kind: 'text', words: [line] }];
  }
  const counts = [pluralise(count, 'tie'), pluralise(neighbours.length, 'other')];
  return [heading, subtext([...counts, ...shared])];
}

/** The subject and its neighbours as a tree of characters, with the numbers of the relations. */
function treeOf({ name, neighbours }: MapView): readonly Block[] {
  if (neighbours.length === 0) return [];
  const branches = neighbours.map(({ neighbour, relations }, index) => {
    const branch = index + 1 < neighbours.length ? '├──' : '└──';
    const numbers = relations.map(
      ({ number, relation }) => `${directionOf(relation, name)} ${number}`,
    );
    return `${branch} ${truncate(neighbour.name, MAX_TREE_NAME_LENGTH)} (${numbers.join(' · ')})`;
  });
  return [{ kind: 'chart', rows: [truncate(name, MAX_TREE_NAME_LENGTH), ...branches] }];
}

/** Whether the subject does it, or has it done to it; a dash for both together. */
function directionOf({ from, directed }: Relation, subject: string): string {
  if (!directed) return '–';
  return from === subject ? '→' : '←';
}

/**
 * The relations of a subject, by neighbour, each with its number and its quote, the words that tell
 * it in bold.
 *
 * @param drawn the image that stands above the first page.
 */
export function mapMessage(view: MapView, options: ReplyOptions, drawn?: DrawnImage): Message {
  const { owner, story } = options;
  const relations = [...view.neighbours.flatMap((of) => of.relations), ...view.among];
  const sources = sourceLines(relations.map(({ relation }) => relation.quote));
  const pageButton = (page: number, subject = view.subject): ButtonState =>
    mapButtons.state({ action: 'page', page, subject, story }, owner);
  return paginatedMessage({
    options,
    header: [
      ...header(view, sources, (name) => pageButton(0, name)),
      ...drawnBlocks(drawn),
      ...treeOf(view),
    ],
    items: itemsOf(view, sources),
    maxPerPage: MAX_PER_PAGE,
    pageButton: (page) => pageButton(page),
    paragraphButton: (quote) => mapButtons.state(paragraphOf(quote)),
  });
}
