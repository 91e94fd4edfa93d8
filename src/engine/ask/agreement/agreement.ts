import type { SentenceIndex } from '../../search/index.js';
import { overlaps, type Span } from '../../document/index.js';
import { readQuantities, type Quantity } from '../../language/index.js';
import { familyOf } from '../question/expected-fit.js';
import type { Question } from '../question/question.js';
import { quantityRelation, type Agreement } from './compare-quantities.js';
import { readDates, timeRelation, type Dated } from '../question/compare-times.js';
import { readMatter, type Matter, type AnsweringPassage } from './matter.js';
import { areToldApart, shareSubject } from './same-matter.js';

/**
 * Compares answers of other stories with the first: whether they say the same, differ in a
 * quantity or a date, or neither for certain. It rather sees no difference than one that is none:
 * both must speak of the same subject, measure alike, and nothing may tell the two apart.
 */
export function comparedWith(
  first: AnsweringPassage,
  question: Question,
  index: SentenceIndex,
): (second: AnsweringPassage) => Agreement | undefined {
  /** What the first is about: read once, and only where there is a second. */
  let matter: Matter | undefined;
  return (second) => {
    matter ??= readMatter(first);
    return relationBetween(first, matter, second, question, index);
  };
}

function relationBetween(
  first: AnsweringPassage,
  a: Matter,
  second: AnsweringPassage,
  question: Question,
  index: SentenceIndex,
): Agreement | undefined {
  const b = readMatter(second);
  if (sentenceOf(a) === sentenceOf(b)) return 'same';
  if (!first.span || !second.span || !shareSubject(question, a, b, index)) return undefined;
  const relation = relationOfAnswers(first, second);
  if (relation !== 'differs' || familyOf(question.expected) !== 'quantity') {
    return relation === 'same' ? relation : undefined;
  }
  const asksWhen = question.expected === 'date';
  const apart = areToldApart(a, b, asksWhen) || saysToo(a, second) || saysToo(b, first);
  return apart ? undefined : 'differs';
}

/** A sentence as its words alone, to see that two stories share it. */
function sentenceOf({ words }: Matter): string {
  return [...words.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word).join(' ');
}

function relationOfAnswers(
  first: AnsweringPassage,
  second: AnsweringPassage,
): Agreement | undefined {
  const [one, other] = [wordsOf(first), wordsOf(second)];
  const [quantity, otherQuantity] = [answerQuantity(first), answerQuantity(second)];
  if (quantity && otherQuantity) return quantityRelation(quantity, otherQuantity);
  const [date, otherDate] = [answerDate(first), answerDate(second)];
  if (date && otherDate) return timeRelation(date, otherDate);
  return areSameWords(one, other) ? 'same' : undefined;
}

function wordsOf({ passage, span }: AnsweringPassage): string {
  return span ? passage.story.text.slice(span.start, span.end) : '';
}

/** The quantity that an answer comes to, where it is one quantity and no more. */
function answerQuantity(said: AnsweringPassage): Quantity | undefined {
  const { span } = said;
  const quantities = quantitiesOf(said).filter((one) => span && overlaps(one, span));
  return quantities.length === 1 ? quantities[0] : undefined;
}

/** The date that an answer comes to, where it is one date and no more. */
function answerDate({ passage, span }: AnsweringPassage): Dated | undefined {
  const { story, start, end } = passage;
  const dates = readDates(story.text.slice(start, end), story.date).filter(
    (date) => span && overlaps({ start: start + date.start, end: start + date.end }, span),
  );
  return dates.length === 1 ? dates[0] : undefined;
}

/** The quantities of a passage; offsets into the story. */
function quantitiesOf({ passage: { story, start, end } }: AnsweringPassage): Quantity[] {
  return readQuantities(story.text.slice(start, end)).map((quantity) => ({
    ...quantity,
    start: start + quantity.start,
    end: start + quantity.end,
  }));
}

/** `Mara Quill` and `Quill`, `the harbour trust` and `Harbour Trust`. */
function areSameWords(one: string, other: string): boolean {
  const [a, b] = [one, other].map((words) => words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  if (!a?.length || !b?.length) return false;
  const [fewer, more] = a.length < b.length ? [a, b] : [b, a];
  return fewer.join(' ') === more.slice(-fewer.length).join(' ');
}

/** Whether what another story answers stands in this passage's paragraph as well. */
function saysToo({ passage }: Matter, answer: AnsweringPassage): boolean {
  const { story, start, end } = passage;
  const paragraph: Span = story.quote(start, end).around;
  const wanted = answerQuantity(answer);
  const words = story.text.slice(paragraph.start, paragraph.end);
  if (!wanted) return words.includes(wordsOf(answer));
  return readQuantities(words).some(
    ({ kind, amount }) => kind === wanted.kind && amount === wanted.amount,
  );
}
