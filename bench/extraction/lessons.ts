import type { FactCandidate } from '../../src/engine/facts/extract/candidates/candidate.js';
import { candidatesOf, factsOf } from '../../src/engine/facts/extract/extract.js';
import { wordsOf, type GoldSentence } from './gold.js';
import { matchFacts, type Match } from './matching.js';

/** A candidate, and how its facts match each gold fact of its sentence. */
export interface Judged {
  readonly candidate: FactCandidate;
  readonly matches: readonly (readonly Match[])[];
}

/** A sentence with its candidates judged. */
export interface Lesson {
  readonly gold: number;
  readonly judged: readonly Judged[];
}

/** Reads the sentences for their candidates and judges these. */
export function readLessons(gold: readonly GoldSentence[]): Lesson[] {
  return gold.map(({ sentence, facts }) => {
    const { tokens, candidates } = candidatesOf(sentence);
    const judged = candidates.map((candidate) => ({
      candidate,
      matches: factsOf(sentence, tokens, candidate).map((said) => {
        const words = {
          subject: wordsOf(said.subject),
          relation: wordsOf(said.relation),
          object: wordsOf(said.object),
        };
        return facts.map((fact) => matchFacts(fact, words));
      }),
    }));
    return { gold: facts.length, judged };
  });
}
