import type { TokenRange } from './chunks/token.js';
import type { FactCandidate } from './candidates/candidate.js';
import { evidence, type Evidence } from './candidates/evidence.js';

function sameRuns(
  one: readonly TokenRange[] | undefined,
  other: readonly TokenRange[] | undefined,
): boolean {
  if (one === other) return true;
  if (!one || one.length !== other?.length) return false;
  return one.every(({ first, last }, i) => first === other[i]?.first && last === other[i].last);
}

/** How a candidate stands to those already chosen of its group, which say the same in other cuts. */
export interface Standing {
  subject: boolean;
  relation: boolean;
  object: boolean;
}

/** Notes what a candidate has in common with one more that was chosen. */
export function compare(standing: Standing, candidate: FactCandidate, chosen: FactCandidate): void {
  const [fact, other] = [candidate.facts[0], chosen.facts[0]];
  standing.subject ||= sameRuns(other?.subject, fact?.subject);
  standing.relation ||= sameRuns(chosen.relation, candidate.relation);
  standing.object ||= sameRuns(other?.object, fact?.object);
}

const isMany = ({ count }: FactCandidate): boolean => count > 1;

/** What was chosen of a group: how many, and whether one of them makes several facts. */
export interface Taken {
  readonly count: number;
  readonly many: boolean;
}

/** Most that are told apart by their number. */
const MOST_COUNTED = 3;

/** Evidence by shape and then by number: there are few, and each sentence needs them many times. */
const known = new Map<string, (Evidence | undefined)[]>();

function name(candidate: FactCandidate, standing: Standing, taken: Taken): Evidence {
  const count = String(Math.min(taken.count, MOST_COUNTED));
  const many = `${taken.many ? 'many' : 'one'} ${isMany(candidate) ? 'many' : 'one'}`;
  const { subject, relation, object } = standing;
  const same = [subject, relation, object].map((yes) => (yes ? 'same' : 'other')).join(' ');
  return evidence(
    'again',
    `again ${count}`,
    `again ${many}`,
    `again ${same}`,
    `again subject ${String(subject)}`,
    `again relation ${String(relation)}`,
    `again object ${String(object)}`,
    `again shape ${candidate.shape}`,
  );
}

/** What speaks for a candidate that stands so to what was taken: the more in common, the less. */
export function standingEvidence(
  candidate: FactCandidate,
  standing: Standing,
  taken: Taken,
): Evidence {
  const { shape } = candidate;
  let alike = known.get(shape);
  if (!alike) known.set(shape, (alike = []));
  const bits =
    (taken.many ? 16 : 0) +
    (isMany(candidate) ? 8 : 0) +
    (standing.subject ? 4 : 0) +
    (standing.relation ? 2 : 0) +
    (standing.object ? 1 : 0);
  const at = Math.min(taken.count, MOST_COUNTED) * 32 + bits;
  return (alike[at] ??= name(candidate, standing, taken));
}

/** What speaks for a candidate after others of its group were chosen. */
export function restatementEvidence(
  candidate: FactCandidate,
  chosen: readonly FactCandidate[],
): Evidence {
  const standing = { subject: false, relation: false, object: false };
  for (const one of chosen) compare(standing, candidate, one);
  return standingEvidence(candidate, standing, { count: chosen.length, many: chosen.some(isMany) });
}
