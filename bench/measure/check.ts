import { verdictOf } from '../../src/engine/ask/confidence/confidence.js';
import { rankingWeights } from '../../src/engine/ask/ranking/weights.js';
import { readKeptBack } from '../train/kept-back.js';
import { readSet } from '../question-set.js';
import { askAll, type Asked } from '../train/asked.js';
import { TRAINED_ON } from '../train/sets.js';
import { partErrors } from './errors.js';
import { ANSWERABLE, judgeSets, type JudgedSet } from './judged-sets.js';
import { auroc, calibration, falseAnswers } from './judging.js';
import { measureLengths } from './lengths.js';
import { crossValidateRanking, scoreQuotes, type WeightsFor } from './ranking.js';
import { judgeReaders } from './readers.js';
import { percent, table } from './table.js';

/** Sets that the ranker is not learned from. */
const NOT_RANKED_ON = [ANSWERABLE, 'squad-paragraph-a', 'wikinews-dev'];

const shipped: WeightsFor = rankingWeights;

/** Prints how well the engine answers, with no article scored by a model that has seen it. */
export async function check(): Promise<void> {
  const learned = askAll(readSet(TRAINED_ON.ranking));
  const quotes = NOT_RANKED_ON.map((name) => {
    const asked = askAll(readKeptBack(name));
    if (name === ANSWERABLE) printErrorsAndLengths(asked);
    return quoteRow(name, 'as shipped', asked, shipped);
  });
  quotes.push(
    quoteRow(TRAINED_ON.ranking, 'cross-validated', learned, crossValidateRanking(learned)),
  );
  print('Quotes', table(['set', 'weights', 'quote@1', 'quote@3'], quotes));
  const [squad, topic, saying] = judgeSets();
  print('Confidence, cross-validated', confidenceTable([topic, saying]));
  print(
    'Right by confidence, % (of so many answers), cross-validated but for the readers',
    calibrationTable([
      { name: 'both', judged: [...squad.judged, ...saying.judged] },
      ...[squad, saying],
      { name: 'readers', judged: await judgeReaders() },
    ]),
  );
}

function quoteRow(
  name: string,
  weights: string,
  asked: readonly Asked[],
  weightsFor: WeightsFor,
): string[] {
  const { first, firstThree } = scoreQuotes(asked, weightsFor);
  return [name, weights, percent(first), percent(firstThree)];
}

function confidenceTable(sets: readonly JudgedSet[]): string {
  const head = ['set', 'AUROC', 'false at 95 % answered', 'answered', 'false'];
  const rows = sets.map(({ name, judged }) => {
    const answered = (answerable: boolean): string => {
      const own = judged.filter((one) => one.answerable === answerable);
      return percent(
        own.filter(({ confidence }) => verdictOf(confidence) === 'answered').length / own.length,
      );
    };
    const wrong = percent(falseAnswers(judged, 0.95));
    return [name, auroc(judged).toFixed(3), wrong, answered(true), answered(false)];
  });
  return table(head, rows);
}

/** Right answers by tenths of confidence; the mean confidence is that of the first set. */
function calibrationTable(sets: readonly JudgedSet[]): string {
  const tenths = sets.map(({ judged }) => calibration(judged));
  const rows = (tenths[0] ?? []).map(({ from, meanConfidence }) => [
    `${(from / 10).toFixed(1)} to ${((from + 1) / 10).toFixed(1)}`,
    percent(meanConfidence),
    ...tenths.map((set) => {
      const own = set.find((tenth) => tenth.from === from);
      return own ? `${percent(own.right)} (${own.answers})` : '';
    }),
  ]);
  return table(['confidence', 'mean', ...sets.map(({ name }) => name)], rows);
}

function printErrorsAndLengths(asked: readonly Asked[]): void {
  const { neighbour, elsewhere, notProposed, noSentence } = partErrors(asked, shipped);
  const wrong = neighbour + elsewhere + notProposed + noSentence;
  const row = (place: string, share: number): string[] => [
    place,
    percent(share),
    percent(share / wrong),
  ];
  const rows = [
    row('a candidate, just before or after the first', neighbour),
    row('a candidate, elsewhere in the article', elsewhere),
    row('in the article, but no candidate', notProposed),
    row('nowhere: the answer runs over two sentences', noSentence),
    row('together', wrong),
  ];
  const where = `Where the right sentence is when another comes first, ${ANSWERABLE}`;
  print(where, table(['place', '% of questions', '% of errors'], rows));
  const { top, passage, right } = measureLengths(asked, shipped);
  const lengths = [
    ['first quotes', top.toFixed(0)],
    ['all sentences', passage.toFixed(0)],
    ['right sentences, as often as asked for', right.toFixed(0)],
  ];
  print(`Length, ${ANSWERABLE}`, table(['mean of', 'characters'], lengths));
}

function print(heading: string, body: string): void {
  console.log(`\n${heading}\n\n${body}`);
}
