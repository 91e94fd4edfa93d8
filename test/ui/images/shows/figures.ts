import { expect } from 'vitest';
import { powerWords, timesWords } from '../../../../commands/figures/power-words.js';
import { scaleOf } from '../../../../commands/figures/scale.js';
import type {
  FiguresView,
  NumberedQuantity,
  QuantitySection,
} from '../../../../commands/figures/view-model.js';
import { mergeSpans, overlaps, type Quote, type Span } from '../../../../src/engine/index.js';
import type { Drawing } from '../../../../src/ui/images/index.js';
import { drawingOf } from '../golden-image.js';
import { takeCount } from './count.js';
import { goesOn, isSource } from './part.js';
import { ShownText, unbroken, wordsOf, type Text } from './shown-text.js';
import { takeSources } from './sources.js';

/** A quantity with its number and what it stands beside. */
interface Entry extends NumberedQuantity {
  readonly section: QuantitySection;
}

/**
 * Fails where a picture of figures does not show what the message does, as far as it says that it
 * has room: headings, words, each figure marked once and beside its bar, titles, and the lines of a logarithmic scale;
 * or where it shows words twice, or has a digit of something else.
 */
export function expectFigures(drawn: Drawing, { sections: all }: FiguresView): void {
  const entries = all.flatMap((section) =>
    section.quantities.map((numbered): Entry => ({ ...numbered, section })),
  );
  const shown = new ShownText(drawn);
  const numbers = drawingOf(drawn).shown;
  expect(numbers).toHaveLength(takeCount(shown, entries.length));
  const inPicture = numbers.flatMap((one) => entries.find(({ number }) => number === one) ?? []);
  const quotes = inPicture.map(({ quantity }) => quantity.quote);
  const labelOf = takeSources(
    shown,
    quotes,
    quotes,
    entries.map(({ quantity }) => quantity.quote),
  );
  expectLabels(shown, inPicture);
  const told = shown.takeAll((_, text) => text.some(isSource));
  expectMarks(told, inPicture);
  expectEachOnce(told, quotes, labelOf);
  const sections = all.filter((section) => inPicture.some((one) => one.section === section));
  for (const section of sections) expectScale(shown, section, inPicture);
  expect(sections.map(({ heading }) => heading)).toEqual(
    expect.arrayContaining(shown.left.filter((words) => /^(?:Money|Percent|Number)/u.test(words))),
  );
  shown.takeAll((said) => said.startsWith('said of '));
  shown.expectNoDigitLeft();
}

/** Takes off the figures beside bars: each bar has its own, as its story words it. */
function expectLabels(shown: ShownText, entries: readonly Entry[]): void {
  const labels = shown.takeAll((_, text) =>
    text.every((run) => isSource(run) && run.marker === undefined),
  );
  const compared = entries.filter(({ section }) => section.isCompared);
  const wanted = compared.map(({ quantity: { quote, figure } }) =>
    unbroken(quote.part(figure.start, figure.end).text),
  );
  expect(labels.map(wordsOf).toSorted()).toEqual(wanted.toSorted());
}

/** Fails where what is marked are not the figures of the picture, each once. */
function expectMarks(told: readonly Text[], entries: readonly Entry[]): void {
  // What is marked may be broken over lines, so that its runs follow one another.
  const marked = told.flatMap((text) =>
    wordsOf(text.map((run) => (run.marker === undefined ? { ...run, text: '|' } : run)))
      .split('|')
      .filter((words) => words !== ''),
  );
  const quotes = new Map(
    entries.map(({ quantity: { quote } }) => [`${quote.story} ${quote.start}`, quote]),
  );
  const wanted = [...quotes.values()].flatMap((quote) => {
    const own = entries.filter(
      ({ quantity }) =>
        quantity.quote.story === quote.story && quantity.quote.start === quote.start,
    );
    const marks = own.map(({ quantity }) => quantity.mark);
    return mergeSpans(marks, overlaps).map(({ start, end }) =>
      unbroken(quote.part(start, end).text),
    );
  });
  expect(marked.toSorted()).toEqual(wanted.toSorted());
}

/** Fails where the source words of some texts are no parts of their quotes, or stand in two of them. */
function expectEachOnce(
  told: readonly Text[],
  quotes: readonly Quote[],
  labelOf: (quote: Quote) => string,
): void {
  const seen: (Span & { readonly quote: string })[] = [];
  for (const text of told) {
    const words = wordsOf(text.filter(isSource));
    const quote = quotes.find((one) => unbroken(one.text).includes(words.trim()));
    if (!quote) throw new Error(`No quote has "${words}"`);
    const own = wordsOf(text.filter((run) => !isSource(run)));
    expect(own.replaceAll('…', '').trim()).toBe(labelOf(quote));
    const start = unbroken(quote.text).indexOf(words.trim());
    const span = { start, end: start + words.trim().length, quote: quote.text };
    const said = wordsOf(text);
    expect([said.startsWith('… '), said.includes(`${words.trimEnd()} …`)]).toEqual([
      goesOn(unbroken(quote.text).slice(0, span.start)),
      goesOn(unbroken(quote.text).slice(span.end)),
    ]);
    expect(seen.filter((one) => one.quote === span.quote && overlaps(one, span))).toEqual([]);
    seen.push(span);
  }
}

/** Takes off the names of a logarithmic scale's lines, all of which are named. */
function expectScale(shown: ShownText, section: QuantitySection, entries: readonly Entry[]): void {
  if (!section.isCompared) return;
  const quantities = entries
    .filter((entry) => entry.section === section)
    .map(({ quantity }) => quantity);
  if (scaleOf(quantities, section.unit, 1).kind === 'linear') return;
  const nameOf = powerWords(quantities, section.unit);
  const names = Array.from({ length: 40 }, (_, exponent) => nameOf(10 ** exponent));
  const lines = shown.takeAll((said) => names.includes(said)).map(wordsOf);
  expect(lines.length).toBeGreaterThan(1);
  const [factor = 0, ...others] = lines.slice(1).map((line, at) => {
    return names.indexOf(line) - names.indexOf(lines[at] ?? '');
  });
  expect(others.every((step) => step === factor)).toBe(true);
  shown.take(`Each line is ${timesWords(10 ** factor)} the one before it`);
}
