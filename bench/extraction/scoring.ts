import { choose, type Chosen } from '../../src/engine/facts/extract/choose.js';
import type { Weights } from '../../src/engine/facts/extract/weights.js';
import { learnExtraction } from './learn.js';
import type { Lesson } from './lessons.js';
import { worthOf } from './matching.js';

const FOLDS = 5;
/** So many thresholds are tried, as by the set's own scorer. */
const THRESHOLDS = 60;

/** How good extracted facts are at the confidence where they are best. */
export interface Score {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly threshold: number;
  readonly facts: number;
}

/** What is chosen from each sentence by weights learned from the sentences of other folds. */
export function crossValidate(lessons: readonly Lesson[]): Chosen[][] {
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    learnExtraction(lessons.filter((_lesson, i) => i % FOLDS !== fold)),
  );
  return lessons.map((lesson, i) => chosenFrom(lesson, models[i % FOLDS] ?? new Map()));
}

/** What is chosen from a sentence by the given weights. */
export function chosenFrom({ judged }: Lesson, weights: Weights): Chosen[] {
  return choose(
    judged.map(({ candidate }) => candidate),
    weights,
  );
}

function scoreAt(lessons: readonly Lesson[], chosen: readonly Chosen[][], least: number): Score {
  let [precision, recall, facts, gold] = [0, 0, 0, 0];
  lessons.forEach((lesson, i) => {
    const own = new Set(
      (chosen[i] ?? []).flatMap((one) => (one.confidence >= least ? one.candidate : [])),
    );
    const matches = lesson.judged.flatMap((one) => (own.has(one.candidate) ? one.matches : []));
    const worth = worthOf(matches);
    precision += worth.precision;
    recall += worth.recall;
    facts += matches.length;
    gold += lesson.gold;
  });
  const [p, r] = [precision / (facts || 1), recall / (gold || 1)];
  return { f1: (2 * p * r) / (p + r || 1), precision: p, recall: r, threshold: least, facts };
}

/** The score at the confidence threshold where it is best. */
export function bestScore(lessons: readonly Lesson[], chosen: readonly Chosen[][]): Score {
  const all = [...new Set(chosen.flat().map(({ confidence }) => confidence))].sort((a, b) => a - b);
  const tried =
    all.length <= THRESHOLDS
      ? all
      : Array.from(
          { length: THRESHOLDS },
          (_, i) => all[Math.floor((i * all.length) / THRESHOLDS)],
        );
  let best = scoreAt(lessons, chosen, 1);
  for (const least of tried) {
    const score = scoreAt(lessons, chosen, least ?? 1);
    if (score.f1 > best.f1) best = score;
  }
  return best;
}
