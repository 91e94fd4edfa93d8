import { extractFacts } from '../../src/engine/index.js';
import { FACT_SET, readGold, type GoldSentence } from '../extraction/gold.js';
import { readLessons } from '../extraction/lessons.js';
import { bestScore, crossValidate } from '../extraction/scoring.js';
import { table } from './table.js';

/** Times that all sentences are read before the clock runs, and while it does. */
const [WARMING, READING] = [3, 3];

/** Sentences read in a second of processor time, once the program is warm. */
function speed(gold: readonly GoldSentence[]): number {
  const readAll = (times: number): void => {
    for (let i = 0; i < times; i++) for (const { sentence } of gold) extractFacts(sentence);
  };
  readAll(WARMING);
  const start = process.cpuUsage();
  readAll(READING);
  const { user, system } = process.cpuUsage(start);
  return (READING * gold.length) / ((user + system) / 1e6);
}

/** Prints how fast facts are extracted, and how good they are, no sentence by weights learned from it. */
export function measureExtraction(): void {
  const gold = readGold(FACT_SET);
  // Before anything is learned: what learning holds in memory would slow the reading down.
  console.log(`\n${speed(gold).toFixed(0)} sentences a second of processor time`);
  const lessons = readLessons(gold);
  const { f1, precision, recall, threshold, facts } = bestScore(lessons, crossValidate(lessons));
  const row = [f1, precision, recall, threshold].map((value) => value.toFixed(3));
  console.log('\nExtracted facts, cross-validated\n');
  console.log(
    table(
      ['set', 'F1', 'precision', 'recall', 'threshold', 'facts'],
      [['carb-dev', ...row, String(facts)]],
    ),
  );
}
