import { once } from '../../data/index.js';
import { stem } from '../../language/index.js';
import type { Passage } from '../../search/index.js';
import { type Dated, readDates, timeRelation } from '../question/compare-times.js';
import type { PassageCandidate } from '../ranking/candidates.js';
import { contrasts, NOT_SO, tellsOfAnother } from '../question/contrast-words.js';
import type { Notes } from '../question/notes.js';
import { hasOtherCount } from '../question/other-count.js';
import { hasOtherDimension } from '../question/other-dimension.js';
import { otherHolder } from './other-holder.js';
import { hasOnlyAges } from '../question/other-measure.js';
import { hasOtherOffice } from '../question/other-office.js';
import { takesOtherSide } from '../question/other-side.js';
import { isUntold } from '../question/untold.js';
import type { QueryTerm, Question } from '../question/question.js';

/** Where a candidate speaks of another thing than the question, though it shares its words. */
export interface Mismatches {
  /** The question says that something is not so, and the passage says of nothing that it is not. */
  readonly negation: boolean;
  /** Share of the question's quantities that the passage lacks: 0 where the question has none. */
  readonly missingQuantities: number;
  /** The passage has `south` where the question has `north`, and no `north`, or tells of the other side of a vote. */
  readonly contrast: boolean;
  /** The passage has times, and each of them is another than each of the question's. */
  readonly otherTime: boolean;
  /** The passage names others of the same kind, and nobody whom the question names. */
  readonly otherName: boolean;
  /** The passage has numbers, and none of what is asked for, or of whom; or the office that is asked for, and another's. */
  readonly otherKind: boolean;
  /** The passage has a figure such as is asked for, and it is surely another's. */
  readonly otherHolder: boolean;
  /** The passage tells of the last one, or of another: `the old bridge` for the bridge. */
  readonly another: boolean;
  /** The passage says that what is asked for is left unsaid. */
  readonly untold: boolean;
}

/** Stems by the stem that they contrast with, itself among them. */
const contrastingStems = once(() => {
  const byStem = new Map<string, readonly string[]>();
  for (const group of contrasts()) {
    const stems = group.map(stem);
    for (const one of stems) byStem.set(one, [...(byStem.get(one) ?? []), ...stems]);
  }
  return byStem;
});

/** Compares a candidate with what a question says, query term by query term. */
export function readMismatches(
  question: Question,
  candidate: PassageCandidate,
  notes: Notes,
): Mismatches {
  const { passage, match } = candidate;
  const { story, start, end, ordinal } = passage;
  const { index } = notes;
  const note = notes.of(passage);
  const words = story.text.slice(start, end);
  const tokens = new Set(index.tokens(ordinal));
  const has = (term: string): boolean => {
    const id = index.idOf(term);
    return id !== undefined && tokens.has(id);
  };
  const missing = question.terms.filter((_, term) => match.strengths[term] === 0);
  const quantities = question.terms.filter(isQuantity).length;
  const holder = otherHolder(question, candidate, notes);
  return {
    negation: NOT_SO.test(question.text) && !NOT_SO.test(words),
    missingQuantities: quantities ? missing.filter(isQuantity).length / quantities : 0,
    contrast:
      missing.some(({ term }) => contrastingStems().get(term)?.some(has)) ||
      takesOtherSide(question.text, words),
    otherTime: hasOtherTime(question, passage),
    otherName: hasOtherName(question, candidate, notes),
    otherKind:
      hasOtherDimension(question, note) ||
      hasOtherCount(question, note) ||
      hasOtherOffice(question, passage, note) ||
      holder === 'maybe' ||
      hasOnlyAges(question, words),
    otherHolder: holder === 'sure',
    another: tellsOfAnother(
      question.text,
      question.terms.map(({ term }) => term),
      words,
    ),
    untold: isUntold(question.text, words),
  };
}

function isQuantity({ term }: QueryTerm): boolean {
  return /\d/u.test(term);
}

/** Settles what `last year` and `this year` are to each other where no day of publication is known. */
const ANY_DAY = '2001-09-30';

/** `last year` in the one, `this year` in the other; not where they are not known to be apart. */
function hasOtherTime({ text }: Question, { story, start, end }: Passage): boolean {
  const asked = readDates(text, story.date);
  if (asked.length === 0) return false;
  const words = story.text.slice(start, end);
  const told = readDates(words, story.date);
  const [leaningAsked, leaningTold] = [text, words].map((one) => readDates(one, ANY_DAY));
  return (
    told.length > 0 &&
    asked.every((ours, our) =>
      told.every((theirs, their) => {
        const isLeaning = story.date === undefined && isUnsettled(ours) && isUnsettled(theirs);
        const [a, b] = isLeaning ? [leaningAsked?.[our], leaningTold?.[their]] : [ours, theirs];
        return a !== undefined && b !== undefined && timeRelation(a, b) === 'differs';
      }),
    )
  );
}

const isUnsettled = ({ days, inYear }: Dated): boolean =>
  days === undefined && inYear === undefined;

/** Whom a passage means may be told by a pronoun. */
const PRONOUN = /\b(?:he|she|it|they|him|her|his|its|their|them|who|we|i|there)\b/iu;

/** `Iran` in the one, `Turkey` in the other: not where a pronoun may mean it. */
function hasOtherName(
  question: Question,
  { passage, match }: PassageCandidate,
  notes: Notes,
): boolean {
  const { story, start, end } = passage;
  const named = question.terms.filter(({ name }) => name);
  const isThere = question.terms.some(({ name }, at) => name && match.strengths[at] !== 0);
  if (named.length === 0 || isThere || PRONOUN.test(story.text.slice(start, end))) return false;
  const kinds = new Set(named.flatMap(({ term }) => notes.kindsOfName(story, term)));
  return notes.of(passage).mentions.some(({ type, isName }) => isName && kinds.has(type));
}
