import type { QuestionSet } from '../question-set.js';

/** The questions of a set, each asked at another story than its own, where it has no answer. */
export function elsewhere(set: QuestionSet): QuestionSet {
  const { stories, questions } = set;
  const placeOf = new Map(stories.map(({ id }, place) => [id, place]));
  const asked = questions.flatMap((question, i) => {
    const step = 1 + (i % (stories.length - 1));
    const other = stories[((placeOf.get(question.story) ?? 0) + step) % stories.length];
    return other ? [{ ...question, story: other.id, answers: [] }] : [];
  });
  return { ...set, questions: asked };
}
