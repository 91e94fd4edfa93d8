import {
  drawnBlocks,
  formatList,
  paginatedMessage,
  pluralise,
  shortName,
  sourceLines,
  subtext,
  type Block,
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

function itemsOf(section: QuantitySection, { under }: SourceLines): readonly ResultItem[] {
  return groupByQuote(section).map((group): ResultItem => {
    const { quote } = group[0].quantity;
    const numbers = formatList(
      group.map(({ number }) => String(number)),
      'and',
    );
    return {
      quote,
      heading: section.heading,
      blocks: [
        { kind: 'quote', quote, marks: group.map(({ quantity }) => quantity.mark) },
        subtext([`No. ${numbers}`, ...attributionOf(group), ...under(quote)]),
      ],
    };
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
 * @param drawn the image that stands above the first page.
 */
export function figuresMessage(
  view: FiguresView,
  options: ReplyOptions,
  drawn?: DrawnImage,
): Message {
  const { owner, story } = options;
  const quotes = view.sections.flatMap(({ quantities }) =>
    quantities.map(({ quantity }) => quantity.quote),
  );
  const sources = sourceLines(quotes);
  return paginatedMessage({
    options,
    header: [
      ...header(view, sources, story),
      ...drawnBlocks(drawn),
      ...quantityCharts(view.sections),
    ],
    items: view.sections.flatMap((section) => itemsOf(section, sources)),
    maxPerPage: MAX_PER_PAGE,
    pageButton: (page) => figuresButtons.state({ action: 'page', page, story }, owner),
    paragraphButton: (quote) => figuresButtons.state(paragraphOf(quote)),
  });
}
