import { covers, type Span } from '../document/index.js';
import { type Clause, type ReadSentence } from '../language/index.js';
import type { FactOutline } from './finding.js';
import { openingOf } from './clause-opening.js';
import { activeFromPassive } from './active-from-passive.js';

/** A relation longer than this is shown by its verb alone. */
const LONGEST_RELATION = 90;

/** Subject, relation and object of something that stands in a clause at a place. */
export function partsAround(
  sentence: ReadSentence,
  clause: Clause,
  place: Span,
  object: Span,
): Pick<FactOutline, 'subject' | 'relation' | 'object'> {
  const { subject, verb, rest } = clause;
  if (!verb) return { subject: [], relation: [], object: [object] };
  const opening = openingOf(sentence, clause, place);
  const turned = activeFromPassive(sentence, clause);
  if (turned) {
    const { done, left } = turned;
    const said = covers(done, place) ? left : [object];
    const { relation } = turned;
    return { subject: turned.subject, relation, object: [done, ...said, ...opening] };
  }
  const own = subject ? [subject] : [];
  if (subject && covers(subject, place))
    return { subject: own, relation: [verb], object: [rest, ...opening] };
  if (place.start < verb.end) {
    return { subject: own, relation: [{ start: verb.start, end: clause.end }], object: [object] };
  }
  const long = object.start - verb.start > LONGEST_RELATION;
  const relation = long ? verb : { start: verb.start, end: object.start };
  return { subject: own, relation: [relation], object: [object, ...opening] };
}
