import { againEvidence } from './again.js';
import type { Candidate } from './candidate.js';
import { Scales, type Weights } from './weigh.js';

/** A candidate that a sentence's facts are taken from. */
export interface Chosen {
  readonly candidate: Candidate;
  /** From 0 to 1, comparable between sentences. */
  readonly confidence: number;
}

/** Below this hardly a fact is one that a person would take from the sentence. */
const LEAST_CONFIDENCE = 0.1;
/** A candidate of several facts that is surer than this is preferred for all of them. */
const SURE = 0.4;
/** A sentence of any length states no more. */
const MOST_CHOSEN = 30;

const chance = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** How much a candidate is wanted: one that makes a fact of each member of a list, for all of them. */
function wanted({ facts }: Candidate, logOdds: number): number {
  const over = chance(logOdds) - SURE;
  return over > 0 ? over * Math.sqrt(facts.length) : over;
}

/** A candidate that may still be chosen: its log-odds by itself and after what was chosen. */
interface Open {
  readonly candidate: Candidate;
  readonly alone: number;
  now: number;
  wanted: number;
}

const LEAST = Math.log(LEAST_CONFIDENCE / (1 - LEAST_CONFIDENCE));

function openAll(candidates: readonly Candidate[], scales: Scales): Open[] {
  return candidates.flatMap((candidate) => {
    const alone = scales.weigh(candidate);
    return alone < LEAST ? [] : { candidate, alone, now: alone, wanted: wanted(candidate, alone) };
  });
}

/**
 * Chooses facts from candidates, the most wanted first. What says again what was chosen before is
 * weighed anew, and never becomes surer by it.
 */
export function choose(candidates: readonly Candidate[], weights: Weights): Chosen[] {
  const scales = new Scales(weights);
  let open = openAll(candidates, scales);
  const chosen: Chosen[] = [];
  while (open.length > 0 && chosen.length < MOST_CHOSEN) {
    const best = open.reduce((one, other) => (other.wanted > one.wanted ? other : one));
    const { candidate, now } = best;
    chosen.push({ candidate, confidence: chance(now) });
    const taken = chosen.flatMap((one) =>
      one.candidate.group === candidate.group ? one.candidate : [],
    );
    for (const one of open) {
      if (one.candidate.group !== candidate.group) continue;
      one.now = Math.min(now, one.alone + scales.add(againEvidence(one.candidate, taken)));
      one.wanted = wanted(one.candidate, one.now);
    }
    open = open.filter((one) => one !== best && one.now >= LEAST);
  }
  return chosen;
}
