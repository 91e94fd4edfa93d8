import {
  attributionWord,
  type ComparedQuantity,
  type QuantityGroup,
  type QuantityGroups,
  type Span,
} from '../../src/engine/index.js';
import { nameInside } from '../../src/ui/index.js';

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
        quantity: { ...quantity, words: withoutComma(quantity) },
      })),
    };
  });
  return { sections, count };
}

/** The words of a quantity without the comma with which a clause begins. */
function withoutComma({ quote, words: { start, end } }: ComparedQuantity): Span {
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
 * "reported by Anthropic", where somebody says so.
 *
 * @param nameOf what to call them.
 */
export function saidBy(
  { quote, attribution }: ComparedQuantity,
  nameOf: (name: string) => string,
): string | undefined {
  if (attribution === undefined) return undefined;
  return `${attributionWord(quote.text, attribution)} by ${nameOf(nameInside(attribution))}`;
}
