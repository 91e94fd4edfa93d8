import { covers, type Figure, type Span, type Time } from '../text/index.js';
import type { Clause } from './clauses.js';
import { aboutClause, findingOf, type Finding, type Outline } from './finding.js';
import type { ReadSentence } from './read-sentences.js';
import type { FactKind, FactValue } from './types.js';

const KINDS = {
  count: 'count',
  multiple: 'count',
  money: 'money',
  percent: 'percent',
} as const satisfies Partial<Record<Figure['kind'], FactKind>>;

/** A relation longer than this is shown by its verb alone. */
const LONGEST_RELATION = 90;

const ofKind = (figure: Figure): FactKind | undefined =>
  figure.kind === 'ordinal' ? undefined : KINDS[figure.kind];

/** A figure with its qualifier and its noun. */
export function figureSpan({ start, end, qualifier, unitEnd }: Figure): Span {
  return { start: Math.min(start, qualifier?.start ?? start), end: Math.max(end, unitEnd ?? end) };
}

function valueOf(text: string, figure: Figure): FactValue {
  const { start, end } = figureSpan(figure);
  return {
    text: text.slice(start, end),
    amount: figure.amount,
    ...(figure.unit !== undefined && { unit: figure.unit }),
    ...(figure.qualifier && { approx: true }),
  };
}

/** The figure with the one phrase that hangs on it (`almost 40 letters | to Olsen`), free of other figures. */
function withPhrase(sentence: ReadSentence, figure: Span, clause: Span): Span {
  const after = sentence.tokens.filter(
    ({ start, end }) => start >= figure.end && end <= clause.end,
  );
  if (after[0]?.tag !== 'ADP') return figure;
  let last = 0;
  while (/^(?:DET|ADJ|NOUN|PROPN|PART)$/u.test(after[last + 1]?.tag ?? '')) last++;
  while (last > 0 && !/^(?:NOUN|PROPN)$/u.test(after[last]?.tag ?? '')) last--;
  const end = after[last]?.end;
  if (last === 0 || end === undefined) return figure;
  const phrase = { start: figure.end, end };
  const taken = [...sentence.figures.map(figureSpan), ...sentence.times];
  return taken.some((span) => span.start < phrase.end && span.end > phrase.start)
    ? figure
    : { start: figure.start, end };
}

/** Subject, relation and object of something that stands in a clause at a place. */
function around(
  clause: Clause,
  place: Span,
  object: Span,
): Pick<Outline, 'subject' | 'relation' | 'object'> {
  const { subject, verb, rest } = clause;
  if (!verb) return { subject: undefined, relation: undefined, object };
  if (subject && covers(subject, place)) return { subject, relation: verb, object: rest };
  if (place.start < verb.end) {
    return { subject, relation: { start: verb.start, end: clause.end }, object };
  }
  const long = place.start - verb.start > LONGEST_RELATION;
  return { subject, relation: long ? verb : { start: verb.start, end: place.start }, object };
}

const COMPARISON =
  /\b(?:on|than|to|with|from|over)\s+(?:(?:the|a|that of the)\s+)?(?:previous|prior|preceding|same|earlier|year-ago|year-earlier)\b/iu;

/** The times of a clause, but for those that a figure is only compared with: `on the previous year`. */
export function timesIn({ times, story }: ReadSentence, clause: Span): Time[] {
  return times.filter(
    (time) =>
      covers(clause, time) &&
      !COMPARISON.test(story.text.slice(Math.max(clause.start, time.start - 20), time.end)),
  );
}

const timeNearest = (times: readonly Time[], place: Span): Time | undefined =>
  times.find(({ start }) => start >= place.end) ?? times.at(-1);

/** The counts, sums, percents and dates of a clause, each once. */
export function figureFacts(sentence: ReadSentence, at: number, clause: Clause): Finding[] {
  const { text } = sentence.story;
  const times = timesIn(sentence, clause);
  const about = aboutClause(sentence, at, true);
  const figures = sentence.figures.flatMap((figure) => {
    const kind = ofKind(figure);
    const place = figureSpan(figure);
    if (!kind || !covers(clause, place)) return [];
    const object = withPhrase(sentence, place, clause);
    const when = timeNearest(times, place);
    const outline: Outline = {
      ...around(clause, place, object),
      kind,
      marks: [place],
      value: valueOf(text, figure),
      when,
      clause: at,
      about,
    };
    return [findingOf(sentence, outline)];
  });
  const dates = times.map((time) => {
    const value = { text: text.slice(time.start, time.end) };
    const outline: Outline = {
      ...around(clause, time, time),
      kind: 'date',
      marks: [time],
      value,
      when: time,
      clause: at,
      about,
    };
    return findingOf(sentence, outline);
  });
  return [...figures, ...dates];
}

/** Whether a clause holds a figure that makes a fact of its own. */
export function hasFigure(sentence: ReadSentence, clause: Clause): boolean {
  return sentence.figures.some(
    (figure) => ofKind(figure) !== undefined && covers(clause, figureSpan(figure)),
  );
}
