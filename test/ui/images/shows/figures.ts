import { attributionWord } from '../../../../src/engine/index.js';
import { expect } from 'vitest';
import { scaleOf } from '../../../../commands/figures/scale.js';
import type {
  FiguresView,
  NumberedQuantity,
  QuantitySection,
} from '../../../../commands/figures/view-model.js';
import { nameInside } from '../../../../src/ui/index.js';
import type { Drawing } from '../../../../src/ui/images/index.js';
import { takeCount } from './count.js';
import { expectPart } from './part.js';
import { isShortOf, ShownText, wordsOf, type Text } from './shown-text.js';
import { takeSources } from './sources.js';

/** A quantity with its number and what it stands beside. */
interface Entry extends NumberedQuantity {
  readonly section: QuantitySection;
}

/**
 * Fails where a picture of figures does not show what the message does, as far as it says that it
 * has room: headings, numbers, words, names, titles, and the lines of a logarithmic scale; or where
 * it has a digit of something else.
 */
export function expectFigures(drawn: Drawing, { sections: all }: FiguresView): void {
  const entries = all.flatMap((section) =>
    section.quantities.map((numbered): Entry => ({ ...numbered, section })),
  );
  const shown = new ShownText(drawn);
  const inPicture = entries.slice(0, takeCount(shown, entries.length));
  const quotes = inPicture.map(({ quantity }) => quantity.quote);
  const listed = entries.map(({ quantity }) => quantity.quote);
  const labelOf = takeSources(shown, quotes, quotes, listed);
  for (const entry of inPicture) expectEntry(shown, entry, labelOf(entry.quantity.quote));
  const sections = new Set(inPicture.map(({ section }) => section));
  const headings = [...sections].map(({ heading }) => heading);
  const repeated = headings.filter((heading, index) => heading !== headings[index - 1]);
  repeated.forEach((heading) => shown.take(heading));
  for (const section of sections) expectScale(shown, section, inPicture);
  shown.expectNoDigitLeft();
}

/** Takes off a quantity's number, its words, and what else is said of it. */
function expectEntry(shown: ShownText, { number, quantity }: Entry, label: string): void {
  const { quote, words, mark, about, attribution } = quantity;
  const [, told = []] = shown.take(String(number), 1);
  const own = expectPart(told, quote, words, mark);
  expect(own).toEqual({ before: '', after: label === '' ? '' : `  ${label}` });
  const isNamed = about === attribution || quote.part(words.start, words.end).text.includes(about);
  const notes = [
    ...(isNamed ? [] : [`said of ${nameInside(about)}`]),
    ...(attribution === undefined
      ? []
      : [`${attributionWord(quote.text, attribution)} by ${nameInside(attribution)}`]),
  ];
  if (notes.length === 0) return;
  shown.takeWhere(notes.join(' · '), (said) => {
    const parts = said.split(' · ');
    const fits = (note: string, index: number): boolean => isShortOf(parts[index] ?? '', note);
    return parts.length === notes.length && notes.every(fits);
  });
}

/** Takes off the names of a logarithmic scale's lines: powers of ten in the unit of the figures. */
function expectScale(shown: ShownText, section: QuantitySection, entries: readonly Entry[]): void {
  if (!section.isCompared) return;
  const quantities = entries
    .filter((entry) => entry.section === section)
    .map(({ quantity }) => quantity);
  const { kind, powers } = scaleOf(quantities, section.unit, 1);
  if (kind === 'linear') return;
  const unit = section.unit === 'USD' ? '\\$' : '';
  const isName = (said: string): boolean => new RegExp(`^${unit}\\d+[KMBTE]?\\d*$`, 'u').test(said);
  const names = shown.takeAll(isName).map(amountOf);
  expect(names.length).toBeGreaterThan(1);
  expect(names).toEqual(powers.map(Number).filter((power) => names.includes(power)));
  expect(names[0]).toBe(powers[0]);
}

/** The amount that a short name of a power of ten stands for: `$10K`, `1E15`. */
function amountOf(text: Text): number {
  const [, count = '', exponent = ''] = /(\d+)((?:[KMBT]|E\d+)?)$/u.exec(wordsOf(text)) ?? [];
  const zeros = exponent.startsWith('E')
    ? Number(exponent.slice(1))
    : 3 * ' KMBT'.indexOf(exponent || ' ');
  return Number(`${count}e${zeros}`);
}
