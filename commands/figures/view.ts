import type { ComparedQuantity, QuantityGroups } from '../../src/engine/index.js';
import {
  drawnBlocks,
  type DrawnImage,
  type Block,
  type Message,
  counted,
  listed,
  truncated,
  pagedMessage,
  type QuoteItem,
  placesOf,
  smallPrint,
  type Places,
  contextPress,
  pagePress,
  type Showing,
} from '../../src/ui/index.js';
import { figureCharts } from './chart.js';
import { figuresViewModel, type FigureSection } from './view-model.js';

const MOST_ON_PAGE = 4;
const LONGEST_NAME = 100;

/** Figures of the same words, one after the other, that are shown with one quote. */
interface Shown {
  readonly numbers: number[];
  readonly figures: [ComparedQuantity, ...ComparedQuantity[]];
}

function byQuote({ group, first }: FigureSection): readonly Shown[] {
  const shown: Shown[] = [];
  for (const [index, figure] of group.figures.entries()) {
    const last = shown.at(-1);
    const quote = last?.figures[0].quote;
    if (last && quote?.story === figure.quote.story && quote.start === figure.quote.start) {
      last.numbers.push(first + index);
      last.figures.push(figure);
    } else shown.push({ numbers: [first + index], figures: [figure] });
  }
  return shown;
}

/** Who says so: "claimed by Anthropic". */
function claimed({ figures }: Shown): readonly string[] {
  const by = [...new Set(figures.flatMap(({ attribution }) => attribution ?? []))];
  const names = by.map((name) => truncated(name, LONGEST_NAME));
  return names.length === 0 ? [] : [`claimed by ${listed(names, 'and')}`];
}

function items(sections: readonly FigureSection[], { under }: Places): readonly QuoteItem[] {
  return sections.flatMap((section) =>
    byQuote(section).map((shown): QuoteItem => {
      const [{ quote }] = shown.figures;
      const numbers = listed(shown.numbers.map(String), 'and');
      return {
        quote,
        under: section.heading,
        blocks: [
          { kind: 'quote', quote, marks: shown.figures.map(({ mark }) => mark) },
          smallPrint([`No. ${numbers}`, ...claimed(shown), ...under(quote)]),
        ],
      };
    }),
  );
}

function head(count: number, { shared }: Places, story: string | undefined): readonly Block[] {
  const heading: Block = { kind: 'heading', words: ['Figures side by side'] };
  if (count > 0) return [heading, smallPrint([counted(count, 'figure'), ...shared])];
  const where = story === undefined ? 'The stories give' : 'The story gives';
  return [heading, { kind: 'text', words: [`${where} no figure to compare.`] }];
}

/**
 * The figures of stories, like with like, each with its quote. Their picture stands above the first
 * page and numbers them as the list does.
 */
export function figuresMessage(
  figures: QuantityGroups,
  showing: Showing,
  drawn?: DrawnImage,
): Message {
  const { owner, story } = showing;
  const all = figures.groups.flatMap((group) => group.figures);
  const places = placesOf(all.map(({ quote }) => quote));
  const sections = figuresViewModel(figures);
  return pagedMessage({
    showing,
    head: [...head(all.length, places, story), ...drawnBlocks(drawn), ...figureCharts(sections)],
    items: items(sections, places),
    most: MOST_ON_PAGE,
    pressFor: (page) => pagePress('figures', owner, { page, words: '', story }),
    around: (quote) => contextPress('figures', owner, quote, undefined),
  });
}
