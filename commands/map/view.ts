import type { Relation } from '../../src/engine/index.js';
import {
  drawnBlocks,
  paginatedMessage,
  picturedMessage,
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
import { groupBy } from './ties.js';
import { endsOfTie, type MapView, type NumberedRelation, remarksOf } from './view-model.js';

const MAX_PER_PAGE = 4;
const AMONG_HEADING = 'Among the others';
/** Most characters of a name in a tree of characters. */
const MAX_TREE_NAME_LENGTH = 60;

/** A relation under the name of the neighbour with whom it comes first. */
interface ListedRelation extends NumberedRelation {
  readonly heading: string;
}

/** A tie, told once, whomever else it ties. */
interface ListedTie {
  readonly number: number;
  readonly item: ResultItem;
}

function tieOf(
  [first, ...more]: readonly [ListedRelation, ...ListedRelation[]],
  isNumbered: boolean,
  { source, under }: SourceLines,
): ListedTie {
  const { number, relation, heading } = first;
  const { quote } = relation;
  const relations = [relation, ...more.map((other) => other.relation)];
  const no = isNumbered ? [`No. ${number}`] : [];
  const line = [...no, endsOfTie(relations), ...remarksOf(relation), ...under(quote)];
  const marks = relations.map(({ words }) => words);
  const blocks: readonly Block[] = [{ kind: 'quote', quote, marks }, subtext(line)];
  return { number, item: { quote, heading, source: source(quote), blocks } };
}

/** @param isNumbered whether each has its number, for the tree of characters; a picture has none. */
function tiesIn(
  { neighbours, among }: MapView,
  isNumbered: boolean,
  sources: SourceLines,
): readonly ListedTie[] {
  const listed = [
    ...neighbours.flatMap(({ neighbour, relations }) =>
      relations.map((one): ListedRelation => ({ ...one, heading: shortName(neighbour.name) })),
    ),
    ...among.map((one): ListedRelation => ({ ...one, heading: AMONG_HEADING })),
  ];
  return groupBy(listed, ({ number }) => String(number)).map((tie) =>
    tieOf(tie, isNumbered, sources),
  );
}

function header(
  { subject, name, isKnown, suggestions, neighbours, count }: MapView,
  { shared }: SourceLines,
  buttonFor: (subject: string) => ButtonState,
): readonly Block[] {
  if (!isKnown) return unknownSubject(subject, suggestions, buttonFor);
  const heading: Block = { kind: 'heading', words: [`What ties ${shortName(name)} to others`] };
  if (neighbours.length === 0) {
    const line = `The stories connect nothing and nobody with ${shortName(name)}.`;
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

/** Whether the subject does it, or has it done to it, or both together. */
function directionOf({ from, directed }: Relation, subject: string): string {
  if (!directed) return 'with';
  return from === subject ? '→' : '←';
}

/**
 * The ties of a subject, by neighbour, each with its number and its quote, the words that tell it in
 * bold.
 *
 * @param drawn the image that stands above those that it does not show; a button lists all.
 */
export function mapMessage(view: MapView, options: ReplyOptions, drawn?: DrawnImage): Message {
  const { owner, story, all = false } = options;
  const relations = [...view.neighbours.flatMap((of) => of.relations), ...view.among];
  const sources = sourceLines(relations.map(({ relation }) => relation.quote));
  const stateOf = (page: number, listed: boolean, subject = view.subject): ButtonState =>
    mapButtons.state({ action: 'page', page, subject, story, all: listed }, owner);
  const top = header(view, sources, (name) => stateOf(0, false, name));
  const picture = drawnBlocks(
    drawn,
    (tie) => relations.find(({ number }) => number === tie)?.relation.quote,
  );
  const shown = drawn && 'image' in drawn ? drawn.shown : undefined;
  const pictured =
    shown &&
    picturedMessage({
      options,
      header: [...top, ...picture],
      left: tiesIn(view, false, sources)
        .filter(({ number }) => !shown.includes(number))
        .map(({ item }) => ({ item, count: 1 })),
      noun: 'tie',
      showAll: stateOf(0, true),
    });
  if (pictured) return pictured;
  return paginatedMessage({
    options,
    header: [...top, ...picture, ...treeOf(view)],
    items: tiesIn(view, true, sources).map(({ item }) => item),
    maxPerPage: MAX_PER_PAGE,
    pageButton: (page) => stateOf(page, all),
    pictureButton: all ? stateOf(0, false) : undefined,
    paragraphButton: (quote) => mapButtons.state(paragraphOf(quote)),
  });
}
