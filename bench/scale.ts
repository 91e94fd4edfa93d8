import { join } from 'node:path';
import { runChild } from './child.js';
import { growth, type Growth } from './growth.js';
import { rounded } from './timing.js';

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
/** For all sizes together. */
const LONGEST = 450_000;
const MEGABYTES = 14_000;

/** Prints how index time, memory and answering time grow with the sentences in one library. */
export async function benchScale(): Promise<void> {
  const deadline = performance.now() + LONGEST;
  const measured: Growth[] = [];
  let stopped = '';
  for (const sentences of SIZES) {
    const child = await runChild(join(import.meta.dirname, 'scale-child.ts'), [`${sentences}`], {
      milliseconds: Math.max(1, Math.round(deadline - performance.now())),
      megabytes: MEGABYTES,
    });
    const last = child.output.trim().split('\n').at(-1) ?? '';
    if (child.trouble !== null) {
      const size = sentences.toLocaleString('en');
      stopped = `Stopped at ${size} sentences while ${last}: ${child.trouble}.`;
      break;
    }
    measured.push(growth.parse(JSON.parse(last)));
  }
  console.log('\nOne library of many stories; s, MB, ms');
  console.table(measured.map((one, i) => toRow(one, measured[i - 1])));
  if (stopped) console.log(stopped);
}

function toRow(
  { sentences, stories, index, heap, first50, first99, p50, p99 }: Growth,
  before: Growth | undefined,
): object {
  return {
    sentences,
    stories,
    index: rounded(index / 1000),
    'sentences/s': Math.round((1000 * sentences) / index),
    heap: rounded(heap / 2 ** 20),
    'first p50': rounded(first50),
    'first p99': rounded(first99),
    p50: rounded(p50),
    p99: rounded(p99),
    // Against the row above, which has a tenth of the sentences.
    ...(before && {
      'index ×': rounded(index / before.index),
      'heap ×': rounded(heap / before.heap),
      'p50 ×': rounded(p50 / before.p50),
    }),
  };
}
