import { join } from 'node:path';
import { z } from 'zod';
import { readNames } from '../../src/engine/index.js';
import { runChild } from '../child.js';
import { readSet } from '../question-set.js';
import { judgeNames, type FoundName, type Accuracy } from './judge-names.js';
import { readLabels } from './labels.js';

const LONGEST = 180_000;
const foundByStory = z.array(
  z.tuple([
    z.string(),
    z.array(z.object({ start: z.number(), end: z.number(), kind: z.string() })),
  ]),
);

/** Prints how well this project and compromise find the names of the labelled sentences. */
export async function compareNames(): Promise<void> {
  const labels = readLabels();
  const { stories } = readSet(labels.set);
  const ours = new Map(stories.map(({ id, text }) => [id, readNames(text)] as const));
  const child = await runChild(join(import.meta.dirname, '../peers/compromise.ts'), [labels.set], {
    milliseconds: LONGEST,
  });
  console.log(
    `\nNames in ${labels.sentences.length} sentences of ${labels.set}, in percent: their spans, and with the kind`,
  );
  const rows: [string, object][] = [];
  for (const nationalities of [false, true]) {
    const which = nationalities ? ', nationalities too' : '';
    const row = (found: ReadonlyMap<string, readonly FoundName[]>): object => {
      const { spans, kinds } = judgeNames(found, labels, nationalities);
      return { ...columns(spans, ''), ...columns(kinds, ', kind') };
    };
    rows.push([`this project${which}`, row(ours)]);
    const theirs =
      child.trouble === null
        ? row(new Map(foundByStory.parse(JSON.parse(child.output))))
        : { precision: child.trouble };
    rows.push([`compromise${which}`, theirs]);
  }
  console.table(Object.fromEntries(rows));
}

function columns({ precision, recall, f1 }: Accuracy, of: string): object {
  const percent = (share: number): number => Number((100 * share).toFixed(1));
  return {
    [`precision${of}`]: percent(precision),
    [`recall${of}`]: percent(recall),
    [`F1${of}`]: percent(f1),
  };
}
