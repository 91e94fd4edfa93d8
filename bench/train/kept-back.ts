import { type QuestionSet, readSet } from '../question-set.js';

/** Of the articles of a set, by their titles, every third is kept to measure by. */
const EVERY = 3;
/** Sets at the same articles, whole or a paragraph a story, and the one that has them all. */
const [FAMILY, WHOLE] = [
  ['squad-a', 'squad-paragraph-a', 'squad-offtopic-a', 'squad2-a'],
  'squad-a',
];

/** The questions of a set at the articles that the reader does not learn from. */
export function readKeptBack(name: string): QuestionSet {
  return partOf(name, (place) => place % EVERY === 0);
}

/** The questions of a set at the articles that the reader learns from. */
export function readLearnable(name: string): QuestionSet {
  return partOf(name, (place) => place % EVERY !== 0);
}

/** The title of the article that a story of a set is, or of which it is a paragraph: `Warsaw#3` → `Warsaw`. */
export const articleOf = (title: string): string => title.replace(/#\d+$/u, '');

function partOf(name: string, isOwn: (place: number) => boolean): QuestionSet {
  const set = readSet(name);
  const { stories: all } = FAMILY.includes(name) ? readSet(WHOLE) : set;
  const articles = [...new Set(all.map(({ title }) => articleOf(title)))].sort();
  const own = new Set(articles.filter((_, place) => isOwn(place)));
  const stories = set.stories.filter(({ title }) => own.has(articleOf(title)));
  const ids = new Set(stories.map(({ id }) => id));
  return { ...set, stories, questions: set.questions.filter(({ story }) => ids.has(story)) };
}
