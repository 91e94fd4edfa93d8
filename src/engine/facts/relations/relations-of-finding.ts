import { covers, overlaps, type Span } from '../../document/index.js';
import type { EntityMention, Finding } from '../finding.js';
import { type ReadSentence, type Entity } from '../../language/index.js';
import type { Relation } from './relation.js';
import type { Fact } from '../fact.js';

/** A relation, and the subjects that it is between. */
export interface RelatedMentions {
  readonly relation: Relation;
  readonly ends: readonly [Entity, Entity];
  /** The lower the plainer: short, and its agent does it themself; what somebody says; all else. */
  readonly rank: 0 | 1 | 2;
}

/** A relation longer than this is not plain any more. */
const PLAIN_LENGTH = 70;
/** What is said is told to its end where that is no further. */
const LONGEST_SAID = 90;
const NOUN = /^(?:NOUN|PROPN|NUM)$/u;

/** The name with the nouns that it describes: `Acme's Anvil lab`, `US senators`. */
function withNouns({ reading: { tokens } }: ReadSentence, { start, end }: Span): Span {
  let last = tokens.findLastIndex((token) => token.start < end);
  let ahead = last + 1;
  while (/^(?:NOUN|PROPN|PART|ADJ)$/u.test(tokens[ahead]?.upos ?? '')) {
    if (NOUN.test(tokens[ahead]?.upos ?? '')) last = ahead;
    ahead++;
  }
  return { start, end: Math.max(end, tokens[last]?.end ?? end) };
}

/** The words with the one phrase that hangs on them: `put Acme | on its list`. */
function withPhrase(
  { reading: { tokens }, times }: ReadSentence,
  end: number,
  limit: number,
): number {
  const first = tokens.findIndex(({ start }) => start >= end);
  if (first < 0 || tokens[first]?.upos !== 'ADP') return end;
  let last = first;
  while (/^(?:DET|ADJ|NOUN|PROPN|NUM|PART|PRON|SYM)$/u.test(tokens[last + 1]?.upos ?? '')) last++;
  while (last > first && !NOUN.test(tokens[last]?.upos ?? '')) last--;
  const reached = tokens[last]?.end ?? end;
  const dated = times.some((time) => overlaps(time, { start: end, end: reached }));
  return last > first && reached <= limit && !dated ? reached : end;
}

/** The words that relate them: from the verb on where its subject is the one who does it, else from that subject on. */
function wordsOf({ fact, ends }: Finding, agent: EntityMention, other: EntityMention): Span {
  const { sentence, end: limit } = ends;
  const nouns = withNouns(sentence, other);
  const subject = subjectAround(fact, agent);
  const [relation] = fact.spans.relation;
  const after = relation && subject.end <= relation.start && relation.start <= other.start;
  const end = after ? withPhrase(sentence, nouns.end, limit) : nouns.end;
  if (after && isPlain(subject, agent)) return { start: relation.start, end };
  return { start: Math.min(subject.start, nouns.start), end: Math.max(subject.end, end) };
}

/** The subject phrase that holds a name; the name, where a pronoun or another clause stands for it. */
function subjectAround({ spans }: Fact, agent: EntityMention): Span {
  return spans.subject.find((span) => covers(span, agent)) ?? agent;
}

const isPlain = (subject: Span, { start, end }: Span): boolean =>
  start - subject.start <= 'the '.length && end >= subject.end;

/** A preposition between the head of a subject and a name: `chips for Acme` are not what Acme does. */
const MODIFIER = /\b(?:for|with|against|from|to|about|by|in|on|at|over)\b/iu;

/** How a relation is to be read; `told` where the story itself tells it, as it tells who says what. */
interface RelationReading {
  readonly directed: boolean;
  readonly rank: RelatedMentions['rank'];
  readonly told?: true;
}

function relationBetween(
  { fact: { quote, also, attribution, spans } }: Finding,
  [{ entity: from }, { entity: to }]: readonly [EntityMention, EntityMention],
  words: Span,
  { directed, rank, told }: RelationReading,
): RelatedMentions[] {
  if (from === to || !covers(quote, words)) return [];
  // Words that hold the name of who says it are not what they say.
  const said = told !== true && !spans.attribution.some((span) => overlaps(span, words));
  const relation: Relation = {
    from: from.name,
    to: to.name,
    directed,
    relation: quote.part(words.start, words.end).text,
    ...(said && attribution !== undefined && { attribution }),
    ...{ quote, also, words },
  };
  return [
    { relation, ends: [from, to], rank: relation.relation.length <= PLAIN_LENGTH ? rank : 2 },
  ];
}

/** Who does it, and somebody named in what is said. */
function relationByAction(
  finding: Finding,
  agent: EntityMention,
  other: EntityMention,
): RelatedMentions[] {
  const { fact, ends } = finding;
  const subject = subjectAround(fact, agent);
  const inModifier = MODIFIER.test(ends.sentence.story.text.slice(subject.start, agent.start));
  return relationBetween(finding, [agent, other], wordsOf(finding, agent, other), {
    directed: !inModifier && fact.relation !== '',
    rank: isPlain(subject, agent) ? 0 : 2,
  });
}

/** Two who do it together, or of whom one is only mentioned. */
function jointRelation(
  finding: Finding,
  one: EntityMention,
  other: EntityMention,
): RelatedMentions[] {
  const { start } = subjectAround(finding.fact, one);
  const { end } = withNouns(finding.ends.sentence, other);
  return relationBetween(finding, [one, other], { start, end }, { directed: false, rank: 2 });
}

/** Who says it, before what is said, and of whom. */
function relationBySpeech(
  finding: Finding,
  speaker: EntityMention,
  agent: EntityMention,
): RelatedMentions[] {
  const { sentence, end } = finding.ends;
  if (speaker.end > agent.start) return [];
  const { text } = sentence.story;
  const verb = sentence.reading.tokens.find(
    ({ start, upos }) => start >= speaker.end && upos === 'VERB',
  );
  if (!verb || verb.start >= agent.start) return [];
  const close = verb.start + text.slice(verb.start, end).replace(/[.,;:!?\s]+$/u, '').length;
  const short = close - verb.start <= LONGEST_SAID;
  const words = { start: verb.start, end: short ? close : withNouns(sentence, agent).end };
  return relationBetween(finding, [speaker, agent], words, { directed: true, rank: 1, told: true });
}

/** The relation of each pair that a fact relates, once. */
export function relationsOf(finding: Finding): RelatedMentions[] {
  const { agents, others, speakers } = finding.ends;
  const pairs = [
    ...agents.flatMap((agent) =>
      others.flatMap((other) => relationByAction(finding, agent, other)),
    ),
    ...agents.flatMap((agent, at) =>
      agents.slice(at + 1).flatMap((other) => jointRelation(finding, agent, other)),
    ),
    ...speakers.flatMap((speaker) =>
      agents.flatMap((agent) => relationBySpeech(finding, speaker, agent)),
    ),
  ];
  return pairs.filter(
    ({ ends }, at) => pairs.findIndex((earlier) => isPair(earlier.ends, ends)) === at,
  );
}

const isPair = (ends: RelatedMentions['ends'], [a, b]: readonly [Entity, Entity]): boolean =>
  ends.includes(a) && ends.includes(b);
