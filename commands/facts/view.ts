import {
  FACT_KINDS,
  type Fact,
  type FactKind,
  type FactSheet,
  type Span,
} from '../../src/engine/index.js';
import { KIND_NAMES } from './fact-kinds.js';
import {
  markedRuns,
  type Block,
  type Message,
  type Press,
  listed,
  truncated,
  pagedMessage,
  type QuoteItem,
  placesOf,
  smallPrint,
  titleOf,
  type Places,
  pagePress,
  type Showing,
} from '../../src/ui/index.js';
import { factsHead } from './heading.js';

/** The order in which a reader meets them. A date comes last: beside another fact it says when. */
const ORDER: readonly FactKind[] = [...FACT_KINDS.filter((kind) => kind !== 'date'), 'date'];
const FIGURES: readonly FactKind[] = ['count', 'money', 'percent', 'date'];
const MOST_ON_PAGE = 5;
const LONGEST_NAME = 100;
/** Most further places that are named under a quote. */
const MOST_ALSO = 3;
/** Bold over more of a quote than this share sets nothing apart. */
const MOST_MARKED = 0.75;

/** How facts are shown: of which kind, where one was asked for. */
export interface FactsShowing extends Showing {
  readonly kind?: FactKind | undefined;
}

/** Facts that rest on the same words, so that these are shown once. */
type Group = readonly [Fact, ...Fact[]];

function byQuote(facts: readonly Fact[]): readonly Group[] {
  const groups = new Map<string, [Fact, ...Fact[]]>();
  for (const fact of facts) {
    const { story, start, end } = fact.quote;
    const key = `${story} ${start} ${end}`;
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return [...groups.values()];
}

/** Who says so: "claimed by Anthropic", "in part claimed by Anthropic". */
function claimed(facts: Group): readonly string[] {
  const by = facts.map(({ attribution }) => attribution).filter((name) => name !== undefined);
  if (by.length === 0) return [];
  const names = [...new Set(by)].map((name) => truncated(name, LONGEST_NAME));
  const part = by.length < facts.length ? 'in part ' : '';
  const verb = facts.some(({ kind }) => kind === 'statement') ? 'said' : 'claimed';
  return [`${part}${verb} by ${listed(names, 'and')}`];
}

/** What to set in bold: the words of all the facts, else of the figures among them, else nothing. */
function marksOf(facts: Group): readonly Span[] {
  const { quote } = facts[0];
  const figures = facts.filter(({ kind }) => FIGURES.includes(kind));
  const choices = [facts, figures].map((some) => some.flatMap(({ marks }) => marks));
  const setsApart = (marks: readonly Span[]): boolean => {
    const bold = markedRuns(quote, marks).filter((run) => run.bold);
    const length = bold.reduce((sum, { text }) => sum + text.length, 0);
    return length <= MOST_MARKED * quote.text.length;
  };
  return choices.find(setsApart) ?? [];
}

/** Each quote once, under the first kind that its facts are of. */
function items({ facts: all }: FactSheet, { under }: Places): readonly QuoteItem[] {
  const groups = byQuote(all);
  return ORDER.flatMap((kind, rank) => {
    const before = ORDER.slice(0, rank);
    const here = groups.filter(
      (facts) =>
        facts.some((fact) => fact.kind === kind) &&
        !facts.some((fact) => before.includes(fact.kind)),
    );
    return here.map((facts) => {
      const { quote } = facts[0];
      const blocks: Block[] = [
        { kind: 'quote', quote, marks: marksOf(facts) },
        smallPrint([...claimed(facts), ...under(quote), ...alsoIn(facts)]),
      ];
      return { quote, blocks, under: KIND_NAMES[kind] };
    });
  });
}

/** Where else the stories say the same, in own words: "also in paragraph 7". */
function alsoIn(facts: Group): readonly string[] {
  const { quote } = facts[0];
  const others = facts.flatMap(({ also }) => also);
  const places = others.map((other) =>
    other.story === quote.story
      ? `paragraph ${other.paragraph}`
      : `${titleOf(other)}, paragraph ${other.paragraph}`,
  );
  const told = [...new Set(places)];
  const [shown, more] = [told.slice(0, MOST_ALSO), told.length - MOST_ALSO];
  if (more > 0) shown.push(`${more} more`);
  return shown.length > 0 ? [`also in ${listed(shown, 'and')}`] : [];
}

/** The facts about a subject by kind, each with its quote and who says so. */
export function factsMessage(sheet: FactSheet, showing: FactsShowing): Message {
  const { owner, story, kind } = showing;
  const places = placesOf(sheet.facts.map(({ quote }) => quote));
  const further = [kind ?? '', sheet.with?.subject ?? ''];
  const pressFor = (page: number, words = sheet.subject, others = further): Press =>
    pagePress('facts', owner, {
      page,
      words,
      story,
      ...(others.some((other) => other !== '') && { further: others }),
    });
  return pagedMessage({
    showing,
    head: factsHead(sheet, {
      places,
      kind,
      instead: (subject) => pressFor(0, subject),
      insteadBeside: (other) => pressFor(0, sheet.subject, [kind ?? '', other]),
    }),
    items: items(sheet, places),
    most: MOST_ON_PAGE,
    pressFor: (page) => pressFor(page),
  });
}
