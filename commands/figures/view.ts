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
  type LeftOut,
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

/** Neighbouring quantities of one quote, in the order of its words. */
type QuantitiesOfQuote = [NumberedQuantity, ...NumberedQuantity[]];

function groupByQuote(quantities: readonly NumberedQuantity[]): readonly QuantitiesOfQuote[] {
  const groups: QuantitiesOfQuote[] = [];
  for (const numbered of quantities) {
    const last = groups.at(-1);
    const [quote, before] = [numbered.quantity.quote, last?.[0].quantity.quote];
    const isSame = before?.story === quote.story && before.start === quote.start;
    if (last && isSame) last.push(numbered);
    else groups.push([numbered]);
  }
  // So that the numbers under a quote stand in the order of what is lit in it.
  for (const group of groups) group.sort((a, b) => a.quantity.mark.start - b.quantity.mark.start);
  return groups;
}

/** "reported by Anthropic", where the story does not say so itself */
function attributionOf(group: QuantitiesOfQuote): readonly string[] {
  const said = [...new Set(group.flatMap(({ quantity }) => saidBy(quantity, shortName) ?? []))];
  return said.length === 0 ? [] : [formatList(said, 'and')];
}

/** The quantities of a section that are wanted, by their quotes. */
function itemsOf(
  { heading, quantities }: QuantitySection,
  isWanted: (number: number) => boolean,
  { source, under }: SourceLines,
): readonly LeftOut[] {
  return groupByQuote(quantities.filter(({ number }) => isWanted(number))).map((group): LeftOut => {
    const { quote } = group[0].quantity;
    const numbers = formatList(
      group.map(({ number }) => String(number)),
      'and',
    );
    const item: ResultItem = {
      quote,
      heading,
      source: source(quote),
      blocks: [
        { kind: 'quote', quote, marks: group.map(({ quantity }) => quantity.mark) },
        subtext([`No. ${numbers}`, ...attributionOf(group), ...under(quote)]),
      ],
    };
    return { item, count: group.length };
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
  const listed = (isWanted: (number: number) => boolean): readonly LeftOut[] =>
    view.sections.flatMap((section) => itemsOf(section, isWanted, sources));
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
      left: listed((number) => !shown.includes(number)),
      noun: 'figure',
      showAll: stateOf(0, true),
    });
  return (
    pictured ??
    paginatedMessage({
      options,
      header: [...top, ...quantityCharts(view.sections)],
      items: listed(() => true).map(({ item }) => item),
      maxPerPage: MAX_PER_PAGE,
      pageButton: (page) => stateOf(page, all),
      pictureButton: all ? stateOf(0, false) : undefined,
      paragraphButton: (quote) => figuresButtons.state(paragraphOf(quote)),
    })
  );
}
