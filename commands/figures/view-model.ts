import {
  type ComparedQuantity,
  type QuantityGroup,
  type QuantityGroups,
  type Quote,
  type Span,
} from '../../src/engine/index.js';
import { attributionInWords, NEGATED, standingInWords } from '../shared/index.js';

/** A quantity with the number that list, chart and image give it. */
export interface NumberedQuantity {
  readonly number: number;
  readonly quantity: ComparedQuantity;
}

/** Quantities under one heading. */
export interface QuantitySection {
  readonly heading: string;
  /** False where nothing of the same kind stands beside them. */
  readonly isCompared: boolean;
  /** As in {@link QuantityGroup}. */
  readonly unit: string;
  readonly quantities: readonly NumberedQuantity[];
}

/** A quantity and what it stands beside. */
export interface SectionQuantity extends NumberedQuantity {
  readonly section: QuantitySection;
}

/** The quantities of one quote, in the order of its words. */
export type OfQuote = readonly [SectionQuantity, ...SectionQuantity[]];

/** What a reply shows of the quantities of stories. */
export interface FiguresView {
  /** By what the quantities can be compared with; those that stand alone come last. */
  readonly sections: readonly QuantitySection[];
  /** Of all quantities. */
  readonly count: number;
}

/** Over those that stand alone, whatever they count. */
const OF_DIFFERENT_KINDS = 'Figures of different kinds';

/** What a reply shows of the quantities of stories, numbered through. */
export function figuresViewModel({ groups }: QuantityGroups): FiguresView {
  let count = 0;
  const sections = groups.map((group): QuantitySection => {
    const isCompared = group.figures.length > 1;
    return {
      heading: isCompared ? headingOf(group) : OF_DIFFERENT_KINDS,
      isCompared,
      unit: group.unit,
      quantities: group.figures.map((quantity) => ({
        number: ++count,
        quantity: { ...quantity, words: withoutComma(quantity.quote, quantity.words) },
      })),
    };
  });
  return { sections, count };
}

/** The quantities of all sections by their quotes, the news first. */
export function byQuote(sections: readonly QuantitySection[]): readonly OfQuote[] {
  const all = sections
    .flatMap((section) => section.quantities.map((one) => ({ ...one, section })))
    .sort((a, b) => a.quantity.rank - b.quantity.rank);
  const quotes = new Map<string, [SectionQuantity, ...SectionQuantity[]]>();
  for (const one of all) {
    const { story, start } = one.quantity.quote;
    const key = `${start} ${story}`;
    const own = quotes.get(key);
    if (own) own.push(one);
    else quotes.set(key, [one]);
  }
  return [...quotes.values()];
}

/** Words of a quote, offsets into the story, without the comma with which a clause begins. */
export function withoutComma(quote: Quote, { start, end }: Span): Span {
  const [comma = ''] = /^[\s,;:–—]+/u.exec(quote.part(start, end).text) ?? [];
  return { start: start + comma.length, end };
}

/** What the quantities of a group have in common. */
function headingOf({ kind, unit, figures }: QuantityGroup): string {
  switch (kind) {
    case 'money':
      return `Money, in ${currencyName(unit)}`;
    case 'percent':
      return unit === '%' ? 'Percent' : 'Percentage points';
    case 'multiple':
      return 'How many times as much';
    case 'duration':
      return 'Lengths of time';
    case 'count':
      return countHeading(lastWord(figures[0]) ?? unit);
  }
}

/** "Number of boats"; "In km²" of a sign. */
const countHeading = (counted: string): string =>
  /^\p{L}+$/u.test(counted) ? `Number of ${counted}` : `In ${counted}`;

/** "US dollars"; the code itself, where what a story calls a currency is none. */
function currencyName(code: string): string {
  if (!/^[A-Z]{3}$/u.test(code)) return code;
  const format = new Intl.NumberFormat('en', {
    ...{ style: 'currency', currency: code, currencyDisplay: 'name' },
  });
  return format.formatToParts(2).find(({ type }) => type === 'currency')?.value ?? code;
}

/** The noun counted in the form in which the story has it. */
const lastWord = (quantity: ComparedQuantity | undefined): string | undefined =>
  /[\p{L}°²³/]+$/u.exec(quantity?.text ?? '')?.[0];

/**
 * Who says so of some quantities of a quote, and how it is put where it is not stated as a fact:
 * "reported by Anthropic", "denied", "in part planned".
 *
 * @param nameOf what to call who says so.
 */
export function remarksOn(
  quantities: readonly [ComparedQuantity, ...ComparedQuantity[]],
  nameOf: (name: string) => string,
): readonly string[] {
  const denied = quantities.filter(isUntoldDenial).length;
  const inPart = denied < quantities.length ? 'in part ' : '';
  return [
    ...(denied > 0 ? [`${inPart}said not to be so`] : []),
    ...[attributionInWords(quantities, quantities[0].quote, nameOf) ?? []].flat(),
    ...[standingInWords(quantities) ?? []].flat(),
  ];
}

/** `did not lose` says so itself: said twice it would read as its opposite. */
const isUntoldDenial = ({ polarity, status, quote, words }: ComparedQuantity): boolean =>
  polarity === 'denied' &&
  status !== 'denied' &&
  !NEGATED.test(quote.part(words.start, words.end).text);
