import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { z } from 'zod';
import { runTerminal } from '../../src/cli/index.js';
import { SETS } from '../question-set.js';
import { CORPUS } from '../shipped.js';
import { KEPT_ASIDE, readWrittenCases } from '../written/written.js';
import { table } from './table.js';

/** The readers' cases, beside the project. */
const CASES = join(SETS, '../cases');
const CASES_FILE = join(CASES, 'cases.jsonl');
const SCORER = join(SETS, 'score-cases.mjs');

const readersCase = z.looseObject({
  stories: z.array(z.unknown()).optional(),
  story: z.string().optional(),
});
const scores = z.record(z.string(), z.number().nullable());

/** What the scorer counts of the readers' cases: shares in percent under names that end in ` %`. */
type CaseScores = z.infer<typeof scores>;

export const haveCases = (): boolean => existsSync(CASES);

/** Prints how many cases come out as a careful reader would have it, by their scorer. */
export async function measureCases(): Promise<void> {
  if (!haveCases()) {
    console.log("skipped: the readers' cases, since ../shared/cases is not there");
    return;
  }
  print("Readers' cases", readCases(), await scoreCases(readCases()));
  const written = readWrittenCases(KEPT_ASIDE);
  print('Written cases that nothing is learned from', written, await scoreCases(written));
}

function print(title: string, cases: readonly string[], scored: CaseScores): void {
  const rows = Object.entries(scored)
    .filter(([name]) => name.endsWith(' %'))
    .map(([name, score]) => [name.replace(/ %$/u, ''), score?.toFixed(1) ?? '']);
  console.log(`\n${title}, ${scored['missing'] ?? 0} of them without a result\n`);
  console.log(table([`of ${cases.length} cases`, '%'], rows));
}

/** Runs cases, a line of JSON each, through `calls`, and scores what comes. */
export async function scoreCases(cases: readonly string[]): Promise<CaseScores> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  try {
    const [calls, results] = [join(folder, 'calls.jsonl'), join(folder, 'results.jsonl')];
    writeFileSync(calls, cases.join('\n'));
    await callAll(calls, results);
    const { stdout } = spawnSync(process.execPath, [SCORER, calls, results, '--json'], {
      encoding: 'utf8',
    });
    return scores.parse(JSON.parse(stdout));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The readers' cases, with the texts of their stories. */
export const readCases = (): readonly string[] =>
  readFileSync(CASES_FILE, 'utf8').split('\n').filter(Boolean).map(callOf);

/** A case as a call: one that names its story gets that story's text. */
function callOf(line: string): string {
  const { stories, story, ...rest } = readersCase.parse(JSON.parse(line));
  return JSON.stringify({
    ...rest,
    stories: stories ?? [{ id: story, text: textOf(story ?? '') }],
  });
}

function textOf(story: string): string {
  const file = story === 'distill' ? '../source/story.txt' : `stories/${story}.txt`;
  return readFileSync(join(CASES, file), 'utf8');
}

async function callAll(calls: string, results: string): Promise<void> {
  const status = await runTerminal(['calls', '--in', calls, '--out', results], {
    input: new PassThrough(),
    output: new PassThrough(),
    errors: process.stderr,
    colour: false,
    ...{ corpus: CORPUS, database: 'file:/nowhere/verbatim.db' },
  });
  if (status !== 0) throw new Error(`calls ended with ${status}`);
}
