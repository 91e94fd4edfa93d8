import {
  FACT_KINDS,
  type Fact,
  type FactKind,
  type FactSheet,
  type Quote,
  type Span,
} from '../../src/engine/index.js';
import { formatList, highlightSegments, shortName, storyTitle } from '../../src/ui/index.js';

/** Facts that rest on the same words. */
export interface FactPassage {
  readonly quote: Quote;
  /** The words of the facts, to set in bold; offsets into the story. */
  readonly marks: readonly Span[];
  /** The kind of fact that it is shown under. */
  readonly kind: FactKind;
  /** Who says so, as in "claimed by Anthropic", where it is somebody's claim. */
  readonly attribution: string | undefined;
  /** Where else the stories say the same, as in "also in paragraph 7". */
  readonly also: string | undefined;
}

/** A subject as it was asked for, its canonical name if there is one, else the nearest. */
type AskedSubject = Pick<FactSheet, 'subject' | 'matched' | 'suggestions'>;

/** What a reply shows of a fact sheet. */
export interface FactsView {
  readonly subject: AskedSubject;
  /** The other subject, where only what concerns both was asked for. */
  readonly other: AskedSubject | undefined;
  /** The kind that was asked for, if one was. */
  readonly kind: FactKind | undefined;
  readonly factCount: number;
  /** In their order, each under the first kind that its facts are of. */
  readonly passages: readonly FactPassage[];
}

/** The order in which a reader meets them. A date comes last: beside another fact it says when. */
const KIND_ORDER: readonly FactKind[] = [...FACT_KINDS.filter((kind) => kind !== 'date'), 'date'];
const QUANTITY_KINDS: readonly FactKind[] = ['count', 'money', 'percent', 'date'];
/** Most further places that are named under a quote. */
const MAX_PLACES = 3;
/** Bold over more of a quote than this share sets nothing apart. */
const MAX_BOLD_SHARE = 0.75;

/** What a reply shows of the facts, those that rest on the same words together. */
export function factsViewModel(sheet: FactSheet, kind: FactKind | undefined): FactsView {
  const groups = groupByQuote(sheet.facts);
  const passages = KIND_ORDER.flatMap((shownUnder, rank) => {
    const before = KIND_ORDER.slice(0, rank);
    return groups
      .filter(
        (facts) =>
          facts.some((fact) => fact.kind === shownUnder) &&
          !facts.some((fact) => before.includes(fact.kind)),
      )
      .map((facts) => passageOf(facts, shownUnder));
  });
  return {
    subject: sheet,
    other: sheet.with,
    kind,
    factCount: sheet.facts.length,
    passages,
  };
}

type FactGroup = readonly [Fact, ...Fact[]];

function groupByQuote(facts: readonly Fact[]): readonly FactGroup[] {
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

function passageOf(facts: FactGroup, kind: FactKind): FactPassage {
  return {
    quote: facts[0].quote,
    marks: marksOf(facts),
    kind,
    attribution: attributionOf(facts),
    also: otherPlaces(facts),
  };
}

/** The words of all the facts, else of the quantities among them, else none. */
function marksOf(facts: FactGroup): readonly Span[] {
  const { quote } = facts[0];
  const quantities = facts.filter(({ kind }) => QUANTITY_KINDS.includes(kind));
  const choices = [facts, quantities].map((some) => some.flatMap(({ marks }) => marks));
  const setsApart = (marks: readonly Span[]): boolean => {
    const bold = highlightSegments(quote, marks).filter((segment) => segment.bold);
    const length = bold.reduce((sum, { text }) => sum + text.length, 0);
    return length <= MAX_BOLD_SHARE * quote.text.length;
  };
  return choices.find(setsApart) ?? [];
}

/** Statuses that a reader must see: what is only alleged is no fact, and what is denied still less. */
const TOLD = ['denied', 'alleged', 'doubted'] as const satisfies readonly Fact['status'][];

/** "claimed by Anthropic", "in part said by Anthropic", "denied by Sollander", "alleged" */
function attributionOf(facts: FactGroup): string | undefined {
  const says = facts.some(({ kind }) => kind === 'statement') ? 'said' : 'claimed';
  const verbOf = ({ status, attribution }: Fact): string | undefined =>
    TOLD.find((one) => one === status) ?? (attribution === undefined ? undefined : says);
  const told = [...new Set(facts.flatMap((fact) => verbOf(fact) ?? []))].map((verb) => {
    const own = facts.filter((fact) => verbOf(fact) === verb);
    const names = [...new Set(own.flatMap(({ attribution }) => attribution ?? []))].map(shortName);
    const by = names.length > 0 ? ` by ${formatList(names, 'and')}` : '';
    return `${own.length < facts.length ? 'in part ' : ''}${verb}${by}`;
  });
  return told.length > 0 ? formatList(told, 'and') : undefined;
}

/** "also in paragraph 7" */
function otherPlaces(facts: FactGroup): string | undefined {
  const { quote } = facts[0];
  const places = facts
    .flatMap(({ also }) => also)
    .map((other) =>
      other.story === quote.story
        ? `paragraph ${other.paragraph}`
        : `${storyTitle(other)}, paragraph ${other.paragraph}`,
    );
  const all = [...new Set(places)];
  const [shown, more] = [all.slice(0, MAX_PLACES), all.length - MAX_PLACES];
  if (more > 0) shown.push(`${more} more`);
  return shown.length > 0 ? `also in ${formatList(shown, 'and')}` : undefined;
}
