import { FACT_KINDS, type Fact, type FactKind, type FactSheet } from '../facts/index.js';
import type { Block, Message } from './message.js';
import { counted, listed, short } from './own-words.js';
import { pagedMessage, type QuoteItem } from './paged-message.js';
import { smallPrint, titleOf, whereIn } from './place.js';
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
const MOST_ON_PAGE = 5;
const LONGEST_NAME = 100;

/** Facts that rest on the same words, so that these are shown once. */
function byQuote(facts: readonly Fact[]): readonly (readonly [Fact, ...Fact[]])[] {
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
function claimed(facts: readonly Fact[], kind: FactKind): readonly string[] {
  const by = facts.map(({ attribution }) => attribution).filter((name) => name !== undefined);
  if (by.length === 0) return [];
  const names = [...new Set(by)].map((name) => short(name, LONGEST_NAME));
  const part = by.length < facts.length ? 'in part ' : '';
  return [`${part}${kind === 'statement' ? 'said' : 'claimed'} by ${listed(names, 'and')}`];
}

function items(sheet: FactSheet): readonly QuoteItem[] {
  return FACT_KINDS.flatMap((kind) =>
    byQuote(sheet.facts.filter((fact) => fact.kind === kind)).map((facts) => {
      const { quote } = facts[0];
      const blocks: Block[] = [
        { kind: 'quote', quote, marks: facts.flatMap(({ marks }) => marks) },
        smallPrint([...claimed(facts, kind), titleOf(quote), ...whereIn(quote)]),
      ];
      return { quote, blocks, under: HEADINGS[kind] };
    }),
  );
}

function head({ subject, matched, facts, suggestions }: FactSheet): readonly Block[] {
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
      ? `The stories name ${name}, and state no fact about it.`
      : `${counted(facts.length, 'fact')}, each in the story’s own words.`;
  return [
    { kind: 'heading', words: [`What the stories say of ${name}`] },
    { kind: 'small', words: [said] },
  ];
}

/** The facts about a subject by kind, each with its quote and who says so. */
export function factsMessage(sheet: FactSheet, showing: Showing): Message {
  const { owner, story } = showing;
  return pagedMessage({
    showing,
    head: head(sheet),
    items: items(sheet),
    most: MOST_ON_PAGE,
    pressFor: (page) => pagePress('facts', owner, { page, words: sheet.subject, story }),
  });
}
