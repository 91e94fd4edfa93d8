import { compare, standingEvidence, type Standing } from './restatement.js';
import type { FactCandidate } from './candidates/candidate.js';
import type { Weights } from './weights.js';

/** Below this hardly a fact is one that a person would take from the sentence. */
const LEAST_CONFIDENCE = 0.1;
/** The same as log-odds. */
export const LEAST = Math.log(LEAST_CONFIDENCE / (1 - LEAST_CONFIDENCE));
/** A candidate of several facts that is surer than this is preferred for all of them. */
const SURE = 0.4;

export const chance = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** How much a candidate is wanted: one that makes a fact of each member of a list, for all of them. */
function wanted({ count }: FactCandidate, logOdds: number): number {
  const over = chance(logOdds) - SURE;
  return over > 0 ? over * Math.sqrt(count) : over;
}

/** A candidate that may still be chosen: its log-odds by itself and after what was chosen. */
export interface Open extends Standing {
  readonly candidate: FactCandidate;
  readonly alone: number;
  now: number;
  wanted: number;
}

/** Candidates that say the same in other cuts, as far as they may still be chosen. */
export class Group {
  #open: Open[] = [];
  #taken = { count: 0, many: false };
  /** The most wanted; of several, the first. */
  best: Open | undefined;

  constructor(readonly weights: Weights) {}

  add(candidate: FactCandidate, alone: number): void {
    const open = {
      candidate,
      alone,
      now: alone,
      wanted: wanted(candidate, alone),
      subject: false,
      relation: false,
      object: false,
    };
    this.#open.push(open);
    if (!this.best || open.wanted > this.best.wanted) this.best = open;
  }

  /** Takes one out as chosen and weighs the others again. */
  take(chosen: Open): void {
    const { count, many } = this.#taken;
    this.#taken = { count: count + 1, many: many || chosen.candidate.count > 1 };
    this.best = undefined;
    const left: Open[] = [];
    for (const one of this.#open) {
      if (one === chosen) continue;
      this.#weighAgain(one, chosen);
      if (one.now < LEAST) continue;
      left.push(one);
      if (!this.best || one.wanted > this.best.wanted) this.best = one;
    }
    this.#open = left;
  }

  #weighAgain(one: Open, chosen: Open): void {
    const { candidate } = one;
    compare(one, candidate, chosen.candidate);
    const again = standingEvidence(candidate, one, this.#taken).weigh(this.weights);
    one.now = Math.min(chosen.now, one.alone + again);
    one.wanted = wanted(candidate, one.now);
  }
}
