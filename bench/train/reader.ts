import { join } from 'node:path';
import { writeLessons } from '../reader/write-lessons.js';
import { ROOT } from '../shipped.js';
import { TREEBANKS } from '../treebank/treebanks.js';
import { runPython } from './python.js';

const WORK = join(ROOT, 'node_modules/.cache/reader-training');
const MODEL = join(ROOT, 'data/ask/reader.bin');
/** Questions that it is learned from. */
const LEARNED_FROM = ['new-wiki', 'squadshifts-reddit', 'squadshifts-amazon', 'wikinews-dev'];
/** Questions by which is seen what it has learned; of Wikinews, those at every third article. */
const MEASURED_BY = ['squad-paragraph-a', 'wikinews-dev'];

/** Learns the network that reads sentences for a question. */
export async function trainReader(): Promise<string> {
  for (const name of new Set([...LEARNED_FROM, ...MEASURED_BY])) writeLessons(name, WORK);
  const stage = [LEARNED_FROM.join(' '), MEASURED_BY.join(' '), MODEL];
  await runPython('reader/learn.py', stage, 2, { WORK, VECTORS: TREEBANKS });
  return MODEL;
}
