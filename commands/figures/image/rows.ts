import { mergeSpans, overlaps, type Span } from '../../../src/engine/index.js';
import {
  withoutComma,
  type OfQuote,
  type QuantitySection,
  type SectionQuantity,
} from '../view-model.js';

/** Words of a quote with the quantities in them: what they say is told once. */
export interface QuantityRow {
  /** Of those of its quantities that are compared, else of the first. */
  readonly section: QuantitySection;
  /** In the order of the words. */
  readonly quantities: readonly [SectionQuantity, ...SectionQuantity[]];
  /** What tells what they are, up to those of another row; offsets into the story. */
  readonly words: Span;
}

/** With some quotes the next of each section that would show one alone of those that it compares. */
export function withCompared(
  shown: readonly OfQuote[],
  all: readonly OfQuote[],
): readonly OfQuote[] {
  const inSection = (
    section: QuantitySection,
    quotes: readonly OfQuote[],
  ): readonly SectionQuantity[] => quotes.flat().filter((one) => one.section === section);
  const alone = shown
    .flat()
    .filter(({ section }) => section.isCompared && inSection(section, shown).length < 2);
  const beside = alone.map(({ section }) =>
    all.find((quote) => !shown.includes(quote) && inSection(section, [quote]).length > 0),
  );
  return all.filter((quote) => shown.includes(quote) || beside.includes(quote));
}

/** The rows of some quotes: by section, in each the news first. */
export function rowsOf(
  quotes: readonly OfQuote[],
  sections: readonly QuantitySection[],
): readonly QuantityRow[] {
  const rows = quotes.flatMap(rowsOfQuote);
  return rows.toSorted(
    (a, b) =>
      sections.indexOf(a.section) - sections.indexOf(b.section) ||
      a.quantities[0].quantity.rank - b.quantities[0].quantity.rank,
  );
}

function rowsOfQuote(quote: OfQuote): readonly QuantityRow[] {
  const clauses = mergeSpans(
    quote.map(({ quantity }) => quantity.words),
    (last, span) => overlaps(last, span),
  );
  return clauses.flatMap((words) =>
    rowsOfClause(
      quote.filter(({ quantity }) => overlaps(words, quantity.mark)),
      words,
    ),
  );
}

/** One row; where a clause has quantities of several sections, each has the words up to the next. */
function rowsOfClause(clause: readonly SectionQuantity[], words: Span): readonly QuantityRow[] {
  const runs: [SectionQuantity, ...SectionQuantity[]][] = [];
  for (const one of clause) {
    const run = runs.at(-1);
    const sectionOfRun = run && comparedSection(run);
    const joins = !one.section.isCompared || !sectionOfRun || sectionOfRun === one.section;
    if (run && joins) run.push(one);
    else runs.push([one]);
  }
  return runs.map((quantities, at): QuantityRow => ({
    section: comparedSection(quantities) ?? quantities[0].section,
    quantities,
    words: withoutComma(quantities[0].quantity.quote, {
      start: endOf(runs[at - 1]) ?? words.start,
      end: at + 1 < runs.length ? (endOf(quantities) ?? words.end) : words.end,
    }),
  }));
}

const comparedSection = (run: readonly SectionQuantity[]): QuantitySection | undefined =>
  run.find(({ section }) => section.isCompared)?.section;

const endOf = (run: readonly SectionQuantity[] | undefined): number | undefined =>
  run?.at(-1)?.quantity.mark.end;
