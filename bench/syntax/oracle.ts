import {
  TRANSITIONS,
  type Configuration,
} from '../../src/engine/language/syntax/tree/transitions.js';

/**
 * How many arcs of the gold tree each transition puts out of reach: the dynamic oracle of Goldberg
 * and Nivre (2012).
 */
export function transitionCosts(state: Configuration, gold: Int32Array, costs: Int32Array): void {
  const { count, next, heads } = state;
  const top = state.stacked(0);
  let [shift, reduce, left, right] = [0, 0, 0, 0];
  if (next < count) {
    for (let depth = 0; depth < state.depth; depth += 1) {
      const word = state.stacked(depth);
      if (gold[next] === word) {
        shift += 1;
        if (depth > 0) right += 1;
      }
      if (gold[word] === next && heads[word] === -1) {
        shift += 1;
        right += 1;
      }
    }
    if ((gold[next] ?? 0) > next) right += 1;
  }
  if (top >= 0) {
    for (let word = next; word < count; word += 1) {
      if (gold[word] === top) {
        reduce += 1;
        left += 1;
      }
    }
    if ((gold[top] ?? 0) > next) left += 1;
  }
  costs.set([shift, reduce, left, right]);
}

/** Of the allowed transitions that cost least, the one of the highest score. */
export function bestOfCheapest(
  state: Configuration,
  scores: Float32Array,
  costs: Int32Array,
): number {
  let best = -1;
  for (let transition = 0; transition < TRANSITIONS; transition += 1) {
    if (!state.may(transition)) continue;
    const cheaper = (costs[transition] ?? 0) - (costs[best] ?? Infinity);
    if (cheaper < 0 || (cheaper === 0 && (scores[transition] ?? 0) > (scores[best] ?? 0))) {
      best = transition;
    }
  }
  return best;
}
