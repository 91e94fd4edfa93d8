import { join } from 'node:path';
import { readKeptBack, readLearnable } from './kept-back.js';
import { type QuestionSet, readSet } from '../question-set.js';
import { readQamr } from '../reader/qamr.js';
import { spoilQuestions } from '../reader/spoiled-questions.js';
import { turnQuestionMarks, typeAsInChat } from '../reader/typed-questions.js';
import { writeLessons } from '../reader/write-lessons.js';
import { ROOT } from '../shipped.js';
import { TREEBANKS } from '../treebank/treebanks.js';
import { READ_FROM, readWrittenQuestions, WEIGHED_FROM } from '../written/written.js';
import { runPython } from './python.js';

const WORK = join(ROOT, 'node_modules/.cache/reader-training');
const MODEL = join(ROOT, 'data/ask/reader.bin');
const NEWS = 'wikinews-dev';
const SQUAD = ['squad-paragraph-a', 'squad2-a'];
/** Such shares of the questions of new-wiki, the news and QAMR. */
const SPOILED = [0.5, 0.5, 0.25];
const SEED = 1;
/** Such a share of the questions of public sets is put as people type in a chat. */
const TYPED = 0.35;

/** Learns the network that reads sentences for a question. */
export async function trainReader(): Promise<string> {
  const news = readSet(NEWS);
  const own = [
    ...[readSet('new-wiki'), readLearnable(NEWS)],
    readQamr(new Set(news.stories.map(({ id }) => id)), SEED),
  ];
  // Once more with one thing changed, so that their stories do not answer them.
  const spoiled = own.map((set, at) => spoilQuestions(set, SPOILED[at] ?? 0, SEED));
  const others = ['squadshifts-reddit', 'squadshifts-amazon'].map(readSet);
  const typed = [...own, ...others, ...SQUAD.map(readLearnable), ...spoiled].map((set) =>
    typeAsInChat(set, TYPED, SEED),
  );
  const written: QuestionSet = { ...readWrittenQuestions(READ_FROM), name: 'written' };
  const learnedFrom = [...typed, written, turnQuestionMarks(written)];
  const unseen = { ...readWrittenQuestions(WEIGHED_FROM), name: 'written' };
  const measuredBy = [...[...SQUAD, NEWS].map(readKeptBack), unseen].map((set) => ({
    ...set,
    name: `${set.name}-kept`,
  }));
  for (const set of [...learnedFrom, ...measuredBy]) writeLessons(set, WORK);
  const stage = [namesOf(learnedFrom), namesOf(measuredBy), MODEL];
  await runPython('reader/learn.py', stage, 2, { WORK, VECTORS: TREEBANKS });
  return MODEL;
}

const namesOf = (sets: readonly QuestionSet[]): string => sets.map(({ name }) => name).join(' ');
