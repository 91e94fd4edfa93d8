import type { ComparedQuantity, QuantityGroup, QuantityGroups } from '../../src/engine/index.js';

/** Figures under one heading, numbered as list and picture show them. */
export interface FigureSection {
  readonly heading: string;
  /** False where nothing of the same kind stands beside them. */
  readonly compared: boolean;
  readonly group: QuantityGroup;
  /** The number of the first; the others follow. */
  readonly first: number;
}

const ALONE = 'Nothing to compare with';

/** "US dollars"; the code itself, where what a story calls a currency is none. */
function currencyName(code: string): string {
  if (!/^[A-Z]{3}$/u.test(code)) return code;
  const format = new Intl.NumberFormat('en', {
    ...{ style: 'currency', currency: code, currencyDisplay: 'name' },
  });
  return format.formatToParts(2).find(({ type }) => type === 'currency')?.value ?? code;
}

/** What figures of a group have in common, in own words. */
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
      return `Counts: ${lastWord(figures[0]) ?? unit}`;
  }
}

/** The noun counted in the form in which the story has it. */
const lastWord = (figure: ComparedQuantity | undefined): string | undefined =>
  /[\p{L}°²³/]+$/u.exec(figure?.text ?? '')?.[0];

/** The figures by what they can be compared with, numbered through; those alone come last. */
export function figuresViewModel({ groups }: QuantityGroups): readonly FigureSection[] {
  let first = 1;
  return groups.map((group): FigureSection => {
    const compared = group.figures.length > 1;
    const heading = compared ? headingOf(group) : ALONE;
    const section = { heading, compared, group, first };
    first += group.figures.length;
    return section;
  });
}
