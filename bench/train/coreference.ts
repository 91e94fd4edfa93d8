import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { learnCoreference } from '../coreference/learn.js';
import { readTreebank } from '../treebank/treebanks.js';

const OUT = join(import.meta.dirname, '../../data/coreference-weights.json');

const about =
  'Made by "npm run train -- --coreference". Which mention an anaphor refers to: a conditional logit ' +
  'on gum-train (GUM, Universal Dependencies; annotation CC BY 4.0, texts CC BY and CC BY-SA), over ' +
  'the clusters of words in syntax/model.bin. Nothing is drawn by chance.';

/** Learns coreference from GUM, and returns the file that it is written to. */
export function trainCoreference(): string {
  const weights = Object.fromEntries(learnCoreference(readTreebank('gum-train')));
  writeFileSync(OUT, `${JSON.stringify({ about, weights }, null, 2)}\n`);
  return OUT;
}
