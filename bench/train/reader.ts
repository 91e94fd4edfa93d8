import { join } from 'node:path';
import { type QuestionSet, readSet } from '../question-set.js';
import { spoilQuestions } from '../reader/spoiled-questions.js';
import { writeLessons } from '../reader/write-lessons.js';
import { ROOT } from '../shipped.js';
import { TREEBANKS } from '../treebank/treebanks.js';
import { READ_FROM, readWrittenQuestions, WEIGHED_FROM } from '../written/written.js';
import { runPython } from './python.js';

const WORK = join(ROOT, 'node_modules/.cache/reader-training');
const MODEL = join(ROOT, 'data/ask/reader.bin');
/** Half of the questions of these are put a second time, with one thing changed. */
const SPOILED = ['new-wiki', 'wikinews-dev'];
const SPOILED_SHARE = 0.5;
const SEED = 1;

/** Learns the network that reads sentences for a question. */
export async function trainReader(): Promise<string> {
  const spoiled = SPOILED.map((name) => spoilQuestions(readSet(name), SPOILED_SHARE, SEED));
  const others = ['squadshifts-reddit', 'squadshifts-amazon'].map(readSet);
  const written: QuestionSet = { ...readWrittenQuestions(READ_FROM), name: 'written' };
  const unseen: QuestionSet = { ...readWrittenQuestions(WEIGHED_FROM), name: 'written-unseen' };
  const learnedFrom = [...SPOILED.map(readSet), ...spoiled, ...others, written];
  const measuredBy = [readSet('squad-paragraph-a'), readSet('wikinews-dev'), unseen];
  for (const set of new Set([...learnedFrom, ...measuredBy])) writeLessons(set, WORK);
  // Those that are like what readers ask are gone through twice as often.
  const names = [...learnedFrom, written].map(({ name }) => name).join(' ');
  const stage = [names, measuredBy.map(({ name }) => name).join(' '), MODEL];
  await runPython('reader/learn.py', stage, 2, { WORK, VECTORS: TREEBANKS });
  return MODEL;
}
