import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FACT_SET, readGold } from '../extraction/gold.js';
import { learnExtraction } from '../extraction/learn.js';
import { readLessons } from '../extraction/lessons.js';
import { ROOT } from '../shipped.js';

const OUT = join(ROOT, 'data/extract-weights.json');

const about =
  'Made by "npm run train": a logistic regression on which of the facts read off a sentence people ' +
  'take from it too, learned from carb-dev (half of CaRB, Bhardwaj and others 2019, MIT). Ridge ' +
  '0.001; nothing is drawn by chance.';

/** Learns what evidence for an extracted fact counts for, and writes it into the engine. */
export function trainExtraction(): string {
  const learned = learnExtraction(readLessons(readGold(FACT_SET)));
  const weights = Object.fromEntries(
    [...learned].flatMap(([name, weight]) => {
      const kept = Number(weight.toFixed(3));
      return kept === 0 ? [] : [[name, kept]];
    }),
  );
  writeFileSync(OUT, `${JSON.stringify({ about, licence: 'MIT', weights }, null, 2)}\n`);
  return OUT;
}
