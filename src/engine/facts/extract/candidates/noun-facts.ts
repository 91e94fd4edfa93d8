import type { TokenRange } from '../chunks/token.js';
import type { FactCandidate, Implied } from './candidate.js';
import { isVerbChunk } from '../chunks/chunk.js';
import { evidence, size } from './evidence.js';
import type { Structure } from '../clauses/structure.js';

/** A fact that a noun phrase states without a verb. */
export interface NounFact {
  /** What sort of phrase states it: evidence is named after it. */
  readonly kind: string;
  readonly subject: TokenRange;
  readonly implied: 'be' | 'have';
  /** Words of the relation after the implied verb: a preposition. */
  readonly relation?: TokenRange;
  readonly object: TokenRange;
  /** What speaks for or against it. */
  readonly names: readonly string[];
}

/** Whether a sentence tells of the past, so that what it implies was. */
function isPast({ tokens, chunks }: Structure): boolean {
  return chunks.some(
    (chunk) =>
      isVerbChunk(chunk) &&
      chunk.form === 'finite' &&
      /(?:ed|was|were|had)$/u.test(tokens[chunk.first]?.lower ?? ''),
  );
}

function impliedVerb(verb: NounFact['implied'], plural: boolean, past: boolean): Implied {
  if (verb === 'have') return past ? 'had' : plural ? 'have' : 'has';
  if (past) return plural ? 'were' : 'was';
  return plural ? 'are' : 'is';
}

/** The candidates that noun phrases make, each a group of its own from `group` on. */
export function nounCandidates(
  structure: Structure,
  facts: readonly NounFact[],
  group: number,
): FactCandidate[] {
  const { tokens, chunks } = structure;
  const past = isPast(structure);
  return facts.map(({ kind, subject, implied, relation, object, names }, i) => {
    const head = tokens[subject.last];
    const plural = head?.tag === 'NOUN' && /[^su']s$/u.test(head.lower);
    return {
      implied: impliedVerb(implied, plural, past),
      relation: relation ? [relation] : [],
      facts: [{ subject: [subject], object: [object] }],
      count: 1,
      shape: 'noun',
      group: group + i,
      shared: undefined,
      own: evidence(
        'noun',
        kind,
        `${kind} subject ${size(subject.last - subject.first + 1)}`,
        `${kind} object ${size(object.last - object.first + 1)}`,
        `${kind} subject ${head?.tag ?? ''}`,
        `${kind} object ${tokens[object.last]?.tag ?? ''}`,
        `${kind} chunks ${size(Math.floor(chunks.length / 4))}`,
        ...names.map((name) => `${kind} ${name}`),
      ),
    };
  });
}
