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
  byQuote,
  remarksOn,
  type FiguresView,
  type OfQuote,
  type QuantitySection,
} from './view-model.js';

const MAX_PER_PAGE = 4;

/** A quote with all its quantities lit, and what else is to be said of it. */
function itemOf(
  [first, ...more]: OfQuote,
  numbered: readonly string[],
  { source, under }: SourceLines,
): ResultItem {
  const { quote } = first.quantity;
  const quantities = [first.quantity, ...more.map(({ quantity }) => quantity)] as const;
  return {
    quote,
    source: source(quote),
    blocks: [
      { kind: 'quote', quote, marks: quantities.map(({ mark }) => mark) },
      subtext([...numbered, ...remarksOn(quantities, shortName), ...under(quote)]),
    ],
  };
}

/** Each quote once, under the first section that has a quantity of it, with the numbers of the chart. */
function listed(sections: readonly QuantitySection[], sources: SourceLines): readonly ResultItem[] {
  const home = (quote: OfQuote): number =>
    Math.min(...quote.map(({ section }) => sections.indexOf(section)));
  return byQuote(sections)
    .toSorted((a, b) => home(a) - home(b))
    .map((quote) => {
      const inChart = quote.filter(({ section }) => section.isCompared);
      const numbers = inChart.map(({ number }) => String(number));
      const numbered = numbers.length > 0 ? [`No. ${formatList(numbers, 'and')}`] : [];
      const heading = sections[home(quote)]?.heading ?? '';
      return { ...itemOf(quote, numbered, sources), heading };
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
      left: byQuote(view.sections)
        .filter((quote) => !quote.some(({ number }) => shown.includes(number)))
        .map((quote): LeftOut => ({ item: itemOf(quote, [], sources), count: quote.length })),
      noun: 'figure',
      showAll: stateOf(0, true),
    });
  return (
    pictured ??
    paginatedMessage({
      options,
      header: [...top, ...quantityCharts(view.sections)],
      items: listed(view.sections, sources),
      maxPerPage: MAX_PER_PAGE,
      pageButton: (page) => stateOf(page, all),
      pictureButton: all ? stateOf(0, false) : undefined,
      paragraphButton: (quote) => figuresButtons.state(paragraphOf(quote)),
    })
  );
}
