import { FACT_KINDS, type Fact, type FactKind, type FactSheet } from '../facts/index.js';
import type { Span } from '../text/index.js';
import { runs } from './marked.js';
import type { Block, Message } from './message.js';
import { counted, listed, short } from './own-words.js';
import { pagedMessage, type QuoteItem } from './paged-message.js';
import { placesOf, smallPrint, type Places } from './place.js';
import { pagePress, type Showing } from './showing.js';

const HEADINGS: Readonly<Record<FactKind, string>> = {
  count: 'Figures',
  money: 'Money',
  percent: 'Percentages',
  date: 'Dates',
  statement: 'What is said',
  event: 'Events',
  relation: 'Relations',
};
/** The order in which a reader meets them. A date comes last: beside another fact it says when. */
const ORDER: readonly FactKind[] = [...FACT_KINDS.filter((kind) => kind !== 'date'), 'date'];
const FIGURES: readonly FactKind[] = ['count', 'money', 'percent', 'date'];
const MOST_ON_PAGE = 5;
const LONGEST_NAME = 100;
/** Bold over more of a quote than this share sets nothing apart. */
const MOST_MARKED = 0.75;

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
  const names = [...new Set(by)].map((name) => short(name, LONGEST_NAME));
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
    const bold = runs(quote, marks).filter((run) => run.bold);
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
        smallPrint([...claimed(facts), ...under(quote)]),
      ];
      return { quote, blocks, under: HEADINGS[kind] };
    });
  });
}

function head(
  { subject, matched, facts, suggestions }: FactSheet,
  { shared }: Places,
): readonly Block[] {
  if (matched === null) {
    const names = suggestions.slice(0, 5).map((name) => short(name, LONGEST_NAME));
    const perhaps = `Perhaps you mean ${listed(names, 'or')}?`;
    return [
      { kind: 'heading', words: [`The stories do not speak of “${subject}”.`] },
      ...(names.length > 0 ? [{ kind: 'text', words: [perhaps] } as const] : []),
    ];
  }
  const name = short(matched, LONGEST_NAME);
  const said =
    facts.length === 0
      ? [`The stories name ${name}, and state no fact about it.`]
      : [
          `${counted(facts.length, 'fact')} in the words of ${shared.length > 0 ? 'the story' : 'the stories'}`,
          ...shared,
        ];
  return [{ kind: 'heading', words: [`What the stories say of ${name}`] }, smallPrint(said)];
}

/** The facts about a subject by kind, each with its quote and who says so. */
export function factsMessage(sheet: FactSheet, showing: Showing): Message {
  const { owner, story } = showing;
  const places = placesOf(sheet.facts.map(({ quote }) => quote));
  return pagedMessage({
    showing,
    head: head(sheet, places),
    items: items(sheet, places),
    most: MOST_ON_PAGE,
    pressFor: (page) => pagePress('facts', owner, { page, words: sheet.subject, story }),
  });
}
