import { covers, overlaps, type Span } from '../document/index.js';
import {
  type Clause,
  quantitySpan,
  FORMS_OF_BE,
  type ReadSentence,
  type TaggedToken,
} from '../language/index.js';
import type { FactOutline } from './finding.js';

/** A passive the other way round: `the bank | fined | Acme … in May` for "Acme was fined by the bank in May". */
export interface ActiveClause extends Pick<FactOutline, 'subject' | 'relation'> {
  /** Whom it was done to. */
  readonly done: Span;
  /** What is left of the words after the verb, before and after the one who did it. */
  readonly left: readonly Span[];
}

const PERFECT = new Set(['have', 'has', 'had', "'ve"]);

/** The verb without the auxiliaries of its voice and tense; negation, adverbs and modals stay. */
function activeVerb(tokens: readonly TaggedToken[]): readonly Span[] {
  const kept = tokens.filter(
    ({ lower, tag }) => !(tag === 'AUX' && (FORMS_OF_BE.has(lower) || PERFECT.has(lower))),
  );
  const runs: Span[] = [];
  for (const token of kept) {
    const last = runs.at(-1);
    const before = tokens[tokens.indexOf(token) - 1];
    if (last && before && kept.includes(before))
      runs[runs.length - 1] = { ...last, end: token.end };
    else runs.push({ start: token.start, end: token.end });
  }
  return runs;
}

const INSIDE = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/u;

/** The one who did it: the noun phrase after `by`, where it is no time, no quantity and no way of doing it. */
function agentAfter(sentence: ReadSentence, by: number, end: number): Span | undefined {
  const { tokens } = sentence;
  const inside = (token: TaggedToken | undefined): token is TaggedToken =>
    token !== undefined &&
    token.end <= end &&
    !sentence.times.some((time) => overlaps(time, token)) &&
    (INSIDE.test(token.tag) || /^(?:its|his|her|their|of)$/u.test(token.lower));
  let last = by;
  while (inside(tokens[last + 1])) last++;
  while (last > by && !/^(?:NOUN|PROPN)$/u.test(tokens[last]?.tag ?? '')) last--;
  const [first, head] = [tokens[by + 1], tokens[last]];
  if (last === by || !first || !head) return undefined;
  const agent = { start: first.start, end: head.end };
  const taken = [...sentence.times, ...sentence.quantities.map(quantitySpan)];
  const named = sentence.entityMentions.some((reference) => covers(agent, reference));
  return named || (first.tag === 'DET' && !taken.some((span) => overlaps(span, agent)))
    ? agent
    : undefined;
}

/** A clause in the passive turned into the active, where it says who did it. */
export function activeFromPassive(
  sentence: ReadSentence,
  clause: Clause,
  end = clause.end,
): ActiveClause | undefined {
  const { passive, verb, subject, rest } = clause;
  if (!passive || !verb || !subject) return undefined;
  const by = sentence.tokens.findIndex(
    ({ lower, start }) => lower === 'by' && start >= rest.start && start < end,
  );
  const word = sentence.tokens[by];
  const agent = word && agentAfter(sentence, by, end);
  if (!agent) return undefined;
  return {
    subject: [agent],
    relation: activeVerb(sentence.tokens.filter((token) => covers(verb, token))),
    done: subject,
    left: [
      { start: rest.start, end: word.start },
      { start: agent.end, end },
    ].filter(({ start, end: stop }) => start < stop),
  };
}
