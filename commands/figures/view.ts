import {
  drawnBlocks,
  formatList,
  paginatedMessage,
  picturedMessage,
  pluralise,
  shortName,
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
import { paragraphOf } from '../shared/index.js';
import { figuresButtons } from './buttons.js';
import { quantityCharts } from './text-chart.js';
import {
  saidBy,
  type FiguresView,
  type NumberedQuantity,
  type QuantitySection,
} from './view-model.js';

const MAX_PER_PAGE = 4;

/** Neighbouring quantities of one quote. */
type QuantitiesOfQuote = [NumberedQuantity, ...NumberedQuantity[]];

function groupByQuote({ quantities }: QuantitySection): readonly QuantitiesOfQuote[] {
  const groups: QuantitiesOfQuote[] = [];
  for (const numbered of quantities) {
    const last = groups.at(-1);
    const [quote, before] = [numbered.quantity.quote, last?.[0].quantity.quote];
    const isSame = before?.story === quote.story && before.start === quote.start;
    if (last && isSame) last.push(numbered);
    else groups.push([numbered]);
  }
  return groups;
}

/** "reported by Anthropic", where the story does not say so itself */
function attributionOf(group: QuantitiesOfQuote): readonly string[] {
  const said = [...new Set(group.flatMap(({ quantity }) => saidBy(quantity, shortName) ?? []))];
  return said.length === 0 ? [] : [formatList(said, 'and')];
}

/** Quantities of one quote, and their numbers. */
interface ListedQuantities {
  readonly numbers: readonly number[];
  readonly item: ResultItem;
}

function itemsOf(
  section: QuantitySection,
  { source, under }: SourceLines,
): readonly ListedQuantities[] {
  return groupByQuote(section).map((group): ListedQuantities => {
    const { quote } = group[0].quantity;
    const numbers = formatList(
      group.map(({ number }) => String(number)),
      'and',
    );
    const item: ResultItem = {
      quote,
      heading: section.heading,
      source: source(quote),
      blocks: [
        { kind: 'quote', quote, marks: group.map(({ quantity }) => quantity.mark) },
        subtext([`No. ${numbers}`, ...attributionOf(group), ...under(quote)]),
      ],
    };
    return { numbers: group.map(({ number }) => number), item };
  });
}

function header(
  { count }: FiguresView,
  { shared }: SourceLines,
  story: string | undefined,
): readonly Block[] {
  const heading: Block = { kind: 'heading', words: ['Figures side by side'] };
  if (count > 0) return [heading, subtext([pluralise(count, 'figure'), ...shared])];
  const where = story === undefined ? 'The stories give' : 'The story gives';
  return [heading, { kind: 'text', words: [`${where} no figure to compare.`] }];
}

/**
 * The quantities of stories, like with like, each with its quote and its number.
 *
 * @param drawn the image that stands above those that it does not show; a button lists all.
 */
export function figuresMessage(
  view: FiguresView,
  options: ReplyOptions,
  drawn?: DrawnImage,
): Message {
  const { owner, story, all = false } = options;
  const quotes = view.sections.flatMap(({ quantities }) =>
    quantities.map(({ quantity }) => quantity.quote),
  );
  const sources = sourceLines(quotes);
  const stateOf = (page: number, listed: boolean): ButtonState =>
    figuresButtons.state({ action: 'page', page, story, all: listed }, owner);
  const listed = view.sections.flatMap((section) => itemsOf(section, sources));
  const top = [
    ...header(view, sources, story),
    ...drawnBlocks(drawn, (number) => quotes[number - 1]),
  ];
  const shown = drawn && 'image' in drawn ? drawn.shown : undefined;
  const pictured =
    shown &&
    picturedMessage({
      options,
      header: top,
      items: listed
        .filter(({ numbers }) => !numbers.every((number) => shown.includes(number)))
        .map(({ item }) => item),
      showAll: stateOf(0, true),
    });
  return (
    pictured ??
    paginatedMessage({
      options,
      header: [...top, ...quantityCharts(view.sections)],
      items: listed.map(({ item }) => item),
      maxPerPage: MAX_PER_PAGE,
      pageButton: (page) => stateOf(page, all),
      pictureButton: all ? stateOf(0, false) : undefined,
      paragraphButton: (quote) => figuresButtons.state(paragraphOf(quote)),
    })
  );
}
