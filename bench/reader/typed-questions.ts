import type { QuestionSet } from '../question-set.js';
import { randomFrom } from '../random.js';

const MARK = /\s*\?$/u;

/** A set whose questions are, by their share, as people type them in a chat: lower case, no question mark. */
export function typeAsInChat(set: QuestionSet, share: number, seed: number): QuestionSet {
  const random = randomFrom(seed);
  const questions = set.questions.map((one) =>
    random() < share ? { ...one, question: one.question.toLowerCase().replace(MARK, '') } : one,
  );
  return { ...set, questions };
}

/** A set whose questions have a question mark where they had none, and none where they had one. */
export function turnQuestionMarks(set: QuestionSet): QuestionSet {
  const questions = set.questions.map((one) => ({
    ...one,
    question: MARK.test(one.question) ? one.question.replace(MARK, '') : `${one.question}?`,
  }));
  return { ...set, name: `${set.name}-turned`, questions };
}
