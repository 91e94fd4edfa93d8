import { join } from 'node:path';
import { readFairytales } from '../reader/fairytales.js';
import { readKeptBack, readLearnable } from './kept-back.js';
import { type QuestionSet, readSet } from '../question-set.js';
import { randomFrom } from '../random.js';
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
const SHIFTS = ['squadshifts-reddit', 'squadshifts-amazon'];
/** Such shares of the questions of new-wiki, the news and QAMR. */
const SPOILED = [0.5, 0.5, 0.25];
const SEED = 1;
/** Such a share of the questions of public sets is put as people type in a chat. */
const TYPED = 0.35;

/** Of what the network has learned from before, such shares are enough to go on. */
const AGAIN = { wiki: 0.4, shifts: 0.25, squad: 0.5, qamr: 0.4, spoiled: 0.35 };

/** Learns the network that reads sentences for a question. */
export async function trainReader(): Promise<string> {
  const own = [readSet('new-wiki'), readLearnable(NEWS), questionsOfRoles()];
  // Once more with one thing changed, so that their stories do not answer them.
  const spoiled = own.map((set, at) => spoilQuestions(set, SPOILED[at] ?? 0, SEED));
  const others = SHIFTS.map(readSet);
  await learn([...own, ...others, ...SQUAD.map(readLearnable), ...spoiled]);
  return MODEL;
}

/**
 * Goes on learning, from tales and from the written questions that came later, with parts of all else
 * so that nothing is forgotten.
 */
export async function trainReaderOn(): Promise<string> {
  const [tales, news] = [readFairytales(), readLearnable(NEWS)];
  const wiki = partOf(readSet('new-wiki'), AGAIN.wiki);
  const spoiled = [
    ...[spoilQuestions(tales, AGAIN.spoiled, SEED), spoilQuestions(news, SPOILED[1] ?? 0, SEED)],
    spoilQuestions(wiki, AGAIN.wiki, SEED),
  ];
  await learn(
    [
      ...[tales, news, wiki, ...spoiled, readLearnable('squad2-a')],
      partOf(readLearnable('squad-paragraph-a'), AGAIN.squad),
      partOf(questionsOfRoles(), AGAIN.qamr),
      ...SHIFTS.map((name) => partOf(readSet(name), AGAIN.shifts)),
    ],
    MODEL,
  );
  return MODEL;
}

/** @param from a network that goes on learning */
async function learn(sets: readonly QuestionSet[], from?: string): Promise<void> {
  const typed = sets.map((set) => typeAsInChat(set, TYPED, SEED));
  const written: QuestionSet = { ...readWrittenQuestions(READ_FROM), name: 'written' };
  const learnedFrom = [...typed, written, turnQuestionMarks(written)];
  const unseen = { ...readWrittenQuestions(WEIGHED_FROM), name: 'written' };
  const measuredBy = [...[...SQUAD, NEWS].map(readKeptBack), unseen].map((set) => ({
    ...set,
    name: `${set.name}-kept`,
  }));
  for (const set of [...learnedFrom, ...measuredBy]) writeLessons(set, WORK);
  const stage = [namesOf(learnedFrom), namesOf(measuredBy), MODEL, ...(from ? [from] : [])];
  await runPython('reader/learn.py', stage, 2, { WORK, VECTORS: TREEBANKS });
}

const questionsOfRoles = (): QuestionSet =>
  readQamr(new Set(readSet(NEWS).stories.map(({ id }) => id)), SEED);

/** Such a share of a set's questions, 0 to 1, drawn by chance. */
function partOf(set: QuestionSet, share: number): QuestionSet {
  const random = randomFrom(SEED);
  return { ...set, questions: set.questions.filter(() => random() < share) };
}

const namesOf = (sets: readonly QuestionSet[]): string => sets.map(({ name }) => name).join(' ');
