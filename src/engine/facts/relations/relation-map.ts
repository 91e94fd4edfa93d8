import type { Quote } from '../../document/index.js';
import { addTo } from '../../language/index.js';
import { denialsBeside } from './denials-beside.js';
import { type Party, STANDINGS } from './party.js';
import type { Relation, RelationMap } from './relation.js';
import type { RelatedMentions } from './related-mentions.js';

/** A relation, and the quotes that say the same elsewhere. */
interface Told {
  first: RelatedMentions;
  readonly also: Quote[];
}

/** Relations each once: what is told again, in its words or in more, is where else the stories say it. */
function distinct(relations: readonly RelatedMentions[]): RelatedMentions[] {
  const byPair = new Map<string, Told[]>();
  for (const related of relations) {
    const { from, to } = related.relation;
    const pair = JSON.stringify([from, to].sort());
    const told = byPair.get(pair) ?? [];
    const known = told.find(({ first }) => saysTheSame(first.relation, related.relation));
    if (!known) addTo(byPair, pair, { first: related, also: [] });
    else if (!isSameQuote(known.first.relation, related.relation))
      known.also.push(related.relation.quote);
    else if (goesOn(known.first.relation, related.relation)) known.first = related;
  }
  return [...byPair.values()]
    .flat()
    .map(({ first, also }) => ({ ...first, relation: { ...first.relation, also } }));
}

/** `her deputy, Ivo Marsh, | whom she dismissed` */
const goesOn = (noun: Relation, deed: Relation): boolean =>
  !noun.directed &&
  deed.directed &&
  noun.words.start === deed.words.start &&
  noun.words.end < deed.words.end;

/** Whether two relations of the same two rest on the same words, or one on words that hold the other's. */
function saysTheSame(one: Relation, other: Relation): boolean {
  if (isSameQuote(one, other) && one.words.start === other.words.start) return true;
  const [words, others] = [one, other].map(({ relation }) => wordsIn(relation));
  const holds = words?.every((word) => others?.includes(word));
  const isHeld = others?.every((word) => words?.includes(word));
  return keyOf(one) === keyOf(other) && (holds === true || isHeld === true);
}

const isSameQuote = ({ quote }: Relation, other: Relation): boolean =>
  quote.story === other.quote.story && quote.start === other.quote.start;

const keyOf = ({ from, to, directed, polarity, status, attribution }: Relation): string =>
  JSON.stringify([from, to, directed, polarity, status, attribution]);

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const standing = (party: Party): number => STANDINGS.indexOf(party.standing);
const plainFirst = (a: RelatedMentions, b: RelatedMentions): number => a.rank - b.rank;

/** What stories say of a subject and others, and of these among each other. */
export function relationMap(
  asked: string,
  subject: Party,
  relations: readonly RelatedMentions[],
): RelationMap {
  const all = distinct(relations);
  const own = all.filter(({ ends }) => ends.includes(subject));
  const byNeighbour = new Map<Party, RelatedMentions[]>();
  for (const related of own) {
    const other = related.ends[0] === subject ? related.ends[1] : related.ends[0];
    addTo(byNeighbour, other, related);
  }
  const strongest = denialsBeside(
    [...byNeighbour].sort(
      ([a, one], [b, other]) =>
        standing(a) - standing(b) || other.length - one.length || b.mentions - a.mentions,
    ),
  );
  const near = new Set(byNeighbour.keys());
  return {
    subject: asked,
    matched: subject.name,
    neighbours: strongest.map(([{ name, kind }, { length }]) => ({ name, kind, ties: length })),
    ties: strongest.flatMap(([, relations]) =>
      relations.toSorted(plainFirst).map(({ relation }) => relation),
    ),
    among: all
      .filter(({ ends }) => ends.every((end) => near.has(end)))
      .sort(plainFirst)
      .map(({ relation }) => relation),
    suggestions: [],
  };
}
