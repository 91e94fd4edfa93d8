import { covers, type Span } from '../document/index.js';
import {
  type Quantity,
  type Time,
  type Clause,
  quantityPhrase,
  quantitySpan,
  type ReadSentence,
  timesIn,
} from '../language/index.js';
import {
  aboutClause,
  findingOf,
  type Finding,
  type FactOutline,
  type ValueOutline,
} from './finding.js';
import { partsAround } from './clause-parts.js';
import type { FactKind } from './fact.js';

const KINDS = {
  count: 'count',
  multiple: 'count',
  money: 'money',
  percent: 'percent',
} as const satisfies Partial<Record<Quantity['kind'], FactKind>>;

const ofKind = (quantity: Quantity): FactKind | undefined =>
  quantity.kind === 'ordinal' ? undefined : KINDS[quantity.kind];

function valueOf(quantity: Quantity): ValueOutline {
  return {
    place: quantitySpan(quantity),
    amount: quantity.amount,
    ...(quantity.unit !== undefined && { unit: quantity.unit }),
    ...(quantity.qualifier && { approx: true }),
  };
}

const timeNearest = (times: readonly Time[], place: Span): Time | undefined =>
  times.find(({ start }) => start >= place.end) ?? times.at(-1);

/** The counts, sums, percents and dates of a clause, each once. */
export function quantityFacts(sentence: ReadSentence, at: number, clause: Clause): Finding[] {
  const times = timesIn(sentence, clause);
  const about = aboutClause(sentence, at, true);
  const amounts = sentence.quantities.flatMap((quantity) => {
    const kind = ofKind(quantity);
    const place = quantitySpan(quantity);
    if (!kind || !covers(clause, place)) return [];
    const object = quantityPhrase(sentence, place, clause);
    const when = timeNearest(times, place);
    const outline: FactOutline = {
      ...partsAround(sentence, clause, place, object),
      kind,
      marks: [place],
      value: valueOf(quantity),
      when,
      clause: at,
      about,
    };
    return [findingOf(sentence, outline)];
  });
  const dates = times.map((time) => {
    const outline: FactOutline = {
      ...partsAround(sentence, clause, time, time),
      kind: 'date',
      marks: [time],
      value: { place: time },
      when: time,
      clause: at,
      about,
    };
    return findingOf(sentence, outline);
  });
  return [...amounts, ...dates];
}

/** Whether a clause holds a quantity that makes a fact of its own. */
export function hasQuantity(sentence: ReadSentence, clause: Clause): boolean {
  return sentence.quantities.some(
    (quantity) => ofKind(quantity) !== undefined && covers(clause, quantitySpan(quantity)),
  );
}
