import { join } from 'node:path';
import { runChild } from './child.js';
import { score, type Score } from './score.js';
import { rounded } from './timing.js';

const FOLDER = import.meta.dirname;
const OURS = 'this project';
const PLAIN = 'MiniSearch, as it comes';
/** Every contender and its program. */
const CONTENDERS: readonly (readonly [name: string, file: string])[] = [
  [OURS, 'this-project.ts'],
  [PLAIN, 'peers/minisearch.ts'],
  ['MiniSearch, stems and stop words', 'peers/minisearch-stems.ts'],
  ['elasticlunr', 'peers/elasticlunr.ts'],
  ['wink-bm25-text-search', 'peers/wink-bm25.ts'],
  ['lunr', 'peers/lunr.ts'],
  ['flexsearch', 'peers/flexsearch.ts'],
  ['Orama', 'peers/orama.ts'],
  ['SQLite FTS5', 'peers/sqlite-fts5.ts'],
];
// Three rounds of five thousand questions, on a slow machine.
const LONGEST = 900_000;

/** Prints how this project and its peers do on a set, each in a process of its own. */
export async function compare(set: string): Promise<void> {
  const scores = new Map<string, Score>();
  const troubles = new Map<string, string>();
  for (const [name, file] of CONTENDERS) {
    const child = await runChild(join(FOLDER, file), [set], { milliseconds: LONGEST });
    if (child.trouble === null) scores.set(name, score.parse(JSON.parse(child.output)));
    else troubles.set(name, child.trouble);
  }
  printTable(set, scores, troubles);
  printAgainstPlain(scores);
}

function printTable(
  set: string,
  scores: ReadonlyMap<string, Score>,
  troubles: ReadonlyMap<string, string>,
): void {
  const [any] = scores.values();
  console.log(
    `\n${set}: ${any?.questions ?? 0} questions, each at its own article; ` +
      `${any?.sentences ?? 0} sentences; one index an article; ms, MB`,
  );
  const rows = CONTENDERS.map(([name]): [string, object] => {
    const measured = scores.get(name);
    return [name, measured ? toRow(measured) : { 'quote@1': troubles.get(name) }];
  });
  console.table(Object.fromEntries(rows));
  for (const [name, { configuration }] of scores) console.log(`  ${name}: ${configuration}`);
  console.log(
    "  Index time is the median of five builds, a question's time the median of three rounds.",
  );
}

function toRow({ first, firstThree, sentences, index, heap, p50, p99 }: Score): object {
  return {
    'quote@1': Number((100 * first).toFixed(1)),
    'quote@3': Number((100 * firstThree).toFixed(1)),
    index: Math.round(index),
    'sentences/s': Math.round((1000 * sentences) / index),
    heap: rounded(heap / 2 ** 20),
    p50: rounded(p50),
    p99: rounded(p99),
  };
}

/** How much more this project takes than the index that it is built on. */
function printAgainstPlain(scores: ReadonlyMap<string, Score>): void {
  const ours = scores.get(OURS);
  const plain = scores.get(PLAIN);
  if (!ours || !plain) return;
  const times = (part: 'p50' | 'heap' | 'index'): string => (ours[part] / plain[part]).toFixed(2);
  console.log(
    `\n${OURS} against ${PLAIN}: p50 × ${times('p50')}, heap × ${times('heap')}, ` +
      `index time × ${times('index')}`,
  );
}
