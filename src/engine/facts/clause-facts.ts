import { covers, type Span } from '../document/index.js';
import { type Clause, timesIn } from '../language/index.js';
import type { FactSentence } from './fact-story.js';
import { type Finding, findingOf } from './finding.js';
import { amountOf } from './values.js';
import type { Who } from './who.js';

/** A subject that only points to what stands before it. */
const WH = /^(?:which|who|whom|whose|that|this|it|they|he|she)\b/iu;
const NEGATION = /\b(?:not|never|no)\b|n[’']t\b/iu;

/**
 * The facts of a sentence in whose tree the parser finds no verb (it takes `highlights` for a noun):
 * one for each clause that the tags show, whole, and one for each quantity in it.
 */
export function factsOfClauses(sentence: FactSentence): readonly Finding[] {
  const { read } = sentence;
  return read.clauses.flatMap((clause, at) =>
    clause.verb && clause.subject && !WH.test(read.story.text.slice(clause.subject.start))
      ? factsOfClause(sentence, clause, at)
      : [],
  );
}

function factsOfClause(sentence: FactSentence, clause: Clause, at: number): readonly Finding[] {
  const { read, mentions } = sentence;
  const { subject, verb, rest } = clause;
  if (!subject || !verb) return [];
  const inside = (...spans: readonly Span[]): FactSentence['mentions'] =>
    mentions.filter((mention) => spans.some((span) => covers(span, mention)));
  const said = read.attributions[at];
  const who = (span: Span): Who => ({
    ...{ shown: [span], stands: [span], words: [] },
    mentions: inside(span),
  });
  const about = inside(subject, verb, rest);
  const outline = {
    subject: who(subject),
    ...{ relation: [verb], object: [rest], main: clause.kind === 'main' },
    ...(said && { speaker: { ...who(said.span), shown: said.words } }),
    ...(NEGATION.test(read.story.text.slice(verb.start, verb.end)) && {
      told: { polarity: 'denied' as const },
    }),
    owners: new Set(inside(subject).map(({ head }) => head)),
    mentions: about,
    when: timesIn(read, clause)[0],
  };
  const amounts = read.quantities.flatMap((quantity) => {
    const amount = covers(clause, quantity) ? amountOf(quantity) : undefined;
    return amount ? [findingOf(sentence, { ...outline, ...amount })] : [];
  });
  if (amounts.length > 0) return amounts;
  return [findingOf(sentence, { ...outline, kind: said ? 'statement' : 'event' })];
}
