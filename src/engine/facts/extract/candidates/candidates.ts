import { factsBetween } from './between-nouns.js';
import type { FactCandidate } from './candidate.js';
import { clauseCandidates } from './clause-candidates.js';
import { factsInside } from './inside-nouns.js';
import { nounCandidates } from './noun-facts.js';
import type { Structure } from '../clauses/structure.js';

/** Every fact that a sentence may state, in every cut worth weighing. */
export function readCandidates(structure: Structure): FactCandidate[] {
  const { chunks, clauses } = structure;
  const nouns = chunks.flatMap((chunk, at) =>
    chunk.kind === 'noun'
      ? [...factsInside(structure, chunk, at), ...factsBetween(structure, chunk, at)]
      : [],
  );
  return [
    ...clauses.flatMap((clause, at) => clauseCandidates(structure, clause, at)),
    ...nounCandidates(structure, nouns, clauses.length),
  ];
}
