import { FeatureList } from '../model/feature-list.js';
import { bestClass, type Scorer } from '../model/scorer.js';
import type { Columns } from './columns.js';
import type { LabelledTree } from './draft.js';
import { addTransitionFeatures } from './transition-features.js';
import { Configuration, LEFT_ARC, RIGHT_ARC, TRANSITIONS } from './transitions.js';

export const MAX_TRANSITION_FEATURES = 136;
export const LABEL_TEMPLATES = 64;

/** The allowed transition of the highest score, or -1 where none is allowed. */
export function bestTransition(state: Configuration, scores: Float32Array): number {
  let best = -1;
  for (let transition = 0; transition < TRANSITIONS; transition += 1) {
    if (!state.may(transition)) continue;
    if (best < 0 || (scores[transition] ?? 0) > (scores[best] ?? 0)) best = transition;
  }
  return best;
}

/** The word that a transition gives a head, or -1. */
export function attached(state: Configuration, transition: number): number {
  if (transition === LEFT_ARC) return state.stacked(0);
  return transition === RIGHT_ARC ? state.next : -1;
}

/** A greedy parser: the heads and labels of a sentence from left to right. */
export class TransitionParser {
  readonly #features = new FeatureList(MAX_TRANSITION_FEATURES);
  readonly #scores = new Float32Array(TRANSITIONS);
  readonly #labelScores: Float32Array;

  constructor(
    readonly scorer: Scorer,
    readonly labeller: Scorer,
  ) {
    this.#labelScores = new Float32Array(labeller.classes);
  }

  /** The head of each word; `columns.count` for the root. */
  parse(columns: Columns): LabelledTree {
    const state = new Configuration(columns.count);
    while (!state.finished) {
      addTransitionFeatures(this.#features, columns, state);
      this.scorer.score(this.#features, this.#scores);
      const transition = bestTransition(state, this.#scores);
      const child = attached(state, transition);
      if (child >= 0) {
        this.#features.length = LABEL_TEMPLATES;
        this.labeller.score(this.#features, this.#labelScores);
        state.labels[child] = bestClass(this.#labelScores);
      }
      state.apply(transition);
    }
    const { count } = columns;
    return { heads: state.heads.slice(0, count), labels: state.labels.slice(0, count) };
  }
}
