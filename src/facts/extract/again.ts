import type { Run } from '../noun-phrases.js';
import type { Candidate } from './candidate.js';
import { evidence, type Evidence } from './evidence.js';

const sameRuns = (one: readonly Run[] | undefined, other: readonly Run[] | undefined): boolean =>
  one?.length === other?.length &&
  (one ?? []).every(
    ({ first, last }, i) => first === other?.at(i)?.first && last === other.at(i)?.last,
  );

const isMany = ({ facts }: Candidate): boolean => facts.length > 1;

/** Evidence by its key: there are few, and each sentence needs them many times. */
const known = new Map<string, Evidence>();

/**
 * How a candidate stands to those already chosen of its group, which say the same in other cuts:
 * the more it has in common with them, the more it says the same again.
 */
export function againEvidence(candidate: Candidate, chosen: readonly Candidate[]): Evidence {
  const [fact] = candidate.facts;
  const count = String(Math.min(chosen.length, 3));
  const many = `${chosen.some(isMany) ? 'many' : 'one'} ${isMany(candidate) ? 'many' : 'one'}`;
  const subject = chosen.some(({ facts }) => sameRuns(facts[0]?.subject, fact?.subject));
  const object = chosen.some(({ facts }) => sameRuns(facts[0]?.object, fact?.object));
  const relation = chosen.some((one) => sameRuns(one.relation, candidate.relation));
  const same = [subject, relation, object].map((yes) => (yes ? 'same' : 'other')).join(' ');
  const key = [count, many, same, candidate.shape].join(';');
  const found =
    known.get(key) ??
    evidence(
      'again',
      `again ${count}`,
      `again ${many}`,
      `again ${same}`,
      `again subject ${String(subject)}`,
      `again relation ${String(relation)}`,
      `again object ${String(object)}`,
      `again shape ${candidate.shape}`,
    );
  known.set(key, found);
  return found;
}
