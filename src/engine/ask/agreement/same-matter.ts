import { stem, tokenise } from '../../language/index.js';
import type { SentenceIndex } from '../../search/index.js';
import { contrasts, NOT_SO, notYetSo } from '../question/contrast-words.js';
import type { QueryTerm, Question } from '../question/question.js';
import { timeRelation } from '../question/compare-times.js';
import type { Matter } from './matter.js';

/** Shares of a question's weight that a passage, and its paragraph and title with it, must have. */
const IN_PASSAGE = 0.6;
const IN_PARAGRAPH = 0.75;
/** Words of a question for what is measured, which no answer repeats: `how many`, `how long`. */
const MEASURES = new Set(
  ['many', 'much', 'long', 'old', 'far', 'tall', 'high', 'big', 'large'].map(stem),
);

/** In words. A longer passage speaks of several things, of which the quantity may measure any. */
const LONGEST_COMPARED = 32;

/** Whether two passages of two stories answer the question about one thing, by what they name. */
export function shareSubject(
  question: Question,
  a: Matter,
  b: Matter,
  index: SentenceIndex,
): boolean {
  const stemsOf = ({ matches }: QueryTerm): string[] =>
    [...matches.keys()].map((id) => index.termOf(id));
  const terms = question.terms.filter(({ term }) => !MEASURES.has(term));
  for (const matter of [a, b]) {
    const has = (term: QueryTerm, where: { has(stem: string): boolean }): boolean =>
      stemsOf(term).some((one) => where.has(one));
    const share = (where: { has(stem: string): boolean }): number =>
      weightOf(terms.filter((term) => has(term, where))) / (weightOf(terms) || 1);
    if (share(matter.forms) < IN_PASSAGE || share(matter.around) < IN_PARAGRAPH) return false;
    if (question.terms.some((term) => term.name && !has(term, matter.around))) return false;
  }
  return [...a.named].some((name) => b.named.has(name));
}

/**
 * Whether something may tell the two apart, so that what they say need not contradict each other:
 * other places, another year, the old thing and the new one, a plan and an outcome.
 */
export function areToldApart(a: Matter, b: Matter, asksWhen: boolean): boolean {
  return (
    [a, b].some(({ words }) => tokenise(words).length > LONGEST_COMPARED) ||
    (hasOwnName(a, b) && hasOwnName(b, a)) ||
    (!asksWhen && areOfOtherDates(a, b)) ||
    haveContrast(a, b) ||
    notYetSo().test(a.words) !== notYetSo().test(b.words) ||
    NOT_SO.test(a.words) !== NOT_SO.test(b.words) ||
    areOfOtherTenses(a, b)
  );
}

function weightOf(terms: readonly QueryTerm[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0);
}

/** Whether the one names what neither the other nor its title does. */
function hasOwnName({ names }: Matter, { words, passage }: Matter): boolean {
  const other = `${passage.story.title}\n${words}`;
  return names.some((name) => !other.includes(name));
}

function areOfOtherDates(a: Matter, b: Matter): boolean {
  const relations = a.dates.flatMap((one) => b.dates.map((other) => timeRelation(one, other)));
  return relations.includes('differs') && !relations.includes('same');
}

/** Whether one has `old` where the other has `new`. */
function haveContrast({ forms: a }: Matter, { forms: b }: Matter): boolean {
  const [one, other] = [new Set(a.values()), new Set(b.values())];
  return contrasts().some((group) => {
    const [mine, theirs] = [one, other].map((words) => group.filter((word) => words.has(word)));
    if (!mine?.length || !theirs?.length) return false;
    return !mine.some((word) => theirs.includes(word));
  });
}

/** Whether a word stands in the past here and in the present there: `employed`, `employs`. */
function areOfOtherTenses({ forms: a }: Matter, { forms: b }: Matter): boolean {
  const isPast = (form: string): boolean => form.endsWith('ed');
  return [...a].some(([stem, form]) => {
    const other = b.get(stem);
    return other !== undefined && other !== form && isPast(form) !== isPast(other);
  });
}
