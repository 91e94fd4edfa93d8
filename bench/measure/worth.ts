import { EVIDENCE } from '../../src/engine/ask/confidence/evidence.js';
import { FEATURES } from '../../src/engine/ask/ranking/features.js';
import { readKeptBack } from '../train/kept-back.js';
import { readSet } from '../question-set.js';
import { askAll, type Asked } from '../train/asked.js';
import { askLessons, changeLessons, readLessons, type Weighed } from '../train/confidence.js';
import { learnRanking } from '../train/ranking.js';
import { readTrainingSets, TRAINED_ON } from '../train/sets.js';
import { crossValidateConfidence, judge } from './confidence.js';
import { ANSWERABLE } from './judged-sets.js';
import { auroc } from './judging.js';
import { LEFT_OUT_TOGETHER, leftOutOnce, type LeftOut } from './left-out.js';
import { crossValidateRanking, scoreQuotes } from './ranking.js';
import { points, table } from './table.js';

/** Sets that the ranker is not learned from: articles, and news. */
const [WHOLE, NEWS] = [ANSWERABLE, 'wikinews-dev'];

/** Prints the scores without each feature of the ranker and each piece of evidence, the rest learned again. */
export function printWorth(): void {
  const learned = askAll(readSet(TRAINED_ON.ranking));
  printRankingWorth(learned);
  printEvidenceWorth(learned);
}

function printRankingWorth(learned: readonly Asked[]): void {
  const [whole, news] = [WHOLE, NEWS].map((name) => askAll(readKeptBack(name)));
  const head = [WHOLE, NEWS, `${TRAINED_ON.ranking}, cross-validated`];
  const scoresWithout = (indexes: readonly number[]): number[] => {
    const own = withoutFeatures(learned, indexes);
    const weights = learnRanking(own);
    return [
      scoreQuotes(withoutFeatures(whole ?? [], indexes), () => weights).first,
      scoreQuotes(withoutFeatures(news ?? [], indexes), () => weights).first,
      scoreQuotes(own, crossValidateRanking(own)).first,
    ];
  };
  printWithout('quote@1, %', head, leftOutOnce(FEATURES), 1, scoresWithout);
  printWithout('quote@1, %, of groups', head, LEFT_OUT_TOGETHER, 1, scoresWithout);
}

function printEvidenceWorth(learned: readonly Asked[]): void {
  const ranking = learnRanking(learned);
  const sets = askLessons(readTrainingSets());
  const lessons = readLessons(sets, ranking);
  const told = [
    [sets.topic, lessons.topic],
    [sets.saying, lessons.saying],
  ] as const;
  const head = [TRAINED_ON.topic, TRAINED_ON.saying];
  printWithout('AUROC, %, cross-validated', head, leftOutOnce(EVIDENCE), 2, (indexes) => {
    const without = (weighed: readonly Weighed[]) => withoutEvidence(weighed, indexes);
    const weightsFor = crossValidateConfidence(changeLessons(lessons, without));
    return told.map(([asked, weighed]) => auroc(judge(asked, without(weighed), weightsFor)));
  });
}

/** A table of scores with all and without each of some, the greatest loss on the first set first. */
function printWithout(
  what: string,
  sets: readonly string[],
  leftOut: readonly LeftOut[],
  digits: number,
  scoresWithout: (indexes: readonly number[]) => readonly number[],
): void {
  const all = scoresWithout([]);
  const show = (score: number): string => (100 * score).toFixed(digits);
  const rows = leftOut
    .map(({ name, indexes }) => ({ name, scores: scoresWithout(indexes) }))
    .sort((a, b) => (a.scores[0] ?? 0) - (b.scores[0] ?? 0))
    .map(({ name, scores }) => [
      name,
      ...scores.map((score, i) => `${show(score)} (${points(score - (all[i] ?? 0), digits)})`),
    ]);
  const body = table(['without', ...sets], [['nothing', ...all.map(show)], ...rows]);
  console.log(`\n${what}\n\n${body}`);
}

/** The questions as if some features were not read: one that is always 0 gets no weight. */
function withoutFeatures(asked: readonly Asked[], indexes: readonly number[]): readonly Asked[] {
  return asked.map((one) => ({
    ...one,
    found: one.found.map((found) => ({ ...found, features: zeroed(found.features, indexes) })),
  }));
}

function withoutEvidence(
  weighed: readonly Weighed[],
  indexes: readonly number[],
): readonly Weighed[] {
  return weighed.map((one) => {
    const evidence = zeroed(one.x, indexes);
    return { ...one, x: evidence, finding: { ...one.finding, evidence } };
  });
}

function zeroed(values: Float64Array, indexes: readonly number[]): Float64Array {
  return values.map((value, i) => (indexes.includes(i) ? 0 : value));
}
