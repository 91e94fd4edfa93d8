import { once, oneOf, WordList } from '../../data/index.js';
import { LOWERCASE_WORDS } from '../tokens/common-words.js';
import {
  CLOSING_ABBREVIATIONS,
  INNER_ABBREVIATIONS,
  NUMBERING_ABBREVIATIONS,
  OPENING_ABBREVIATIONS,
} from './abbreviations.js';

const LAST_WORD = /([\p{L}\p{N}.]+)\.["'”’)\]]*$/u;
const SINGLE_CAPITAL = /^(?:\p{Lu}\.)*\p{Lu}$/u;
const COUNTRY = /^[uU]\.[sSkKnN]$/u;
const TIME_OF_DAY = /^[ap]\.?m$/iu;
const BEGINS_LOW = /^["'“‘([]*[\p{Ll}\p{N},;]/u;
const BRACKET = /^[([]/u;
const BEGINS_WITH_NUMBER = /^[#$€£]?(?:\p{N}|(?:[VXLC]|[IVXLC]{2,})\b)/u;
const BEGINS_IN_LOWER_CASE = /^["'“‘([]*[\p{Ll},;]/u;
const DAY_OF_MONTH = /^\p{Lu}\p{Ll}+\.?\s\d{1,2}\b/u;
const PREDICATED = /^\p{L}+\s(?:is|was|has|had|will|would|brings|brought)\b/u;
const ONLY_CAPITALS = /^(?:\p{Lu}[\p{L}\p{N}&'’.-]*,?\s+)+\p{Lu}[\p{L}.]*$/u;

const LONGEST_ABBREVIATION = 24;
/** So many marks may end a sentence. */
const MARKS = 5;

/** Words that begin a sentence and seldom a name. */
const opensSentence = once(
  () => new RegExp(`^["'“‘([]*(?:${oneOf(new WordList('sentences/openers.txt'))})\\b(?!\\.)`, 'u'),
);
/** What a single capital names a kind of: `vitamin C. The …`. */
const LETTERED =
  /\b(?:vitamin|type|class|group|plan|grade|hepatitis|appendix|section|point|line|figure|table|part|team)s?\s+\S+$/iu;
/** `a protein called cystatin-C. The …` */
const HYPHENED = /(?:^|\s)\p{Ll}+-\p{Lu}\.$/u;
/** `it was you and I.` */
const PRONOUN = /(?:^|\s)\p{Ll}+\s+I\.$/u;

const AFTER_COUNTRIES = new WordList('sentences/after-countries.txt');
const AFTER_FIRMS = new WordList('sentences/after-firms.txt', 'entities/legal-forms.txt');
const FIRM_FORMS = new WordList('entities/legal-forms.txt');
const FIRM_NAMES = new WordList('entities/legal-forms.txt', 'entities/firm-suffixes.txt');
const AFTER_TIMES_OF_DAY = new WordList('sentences/after-times-of-day.txt');
const NAMES_WITH_MARKS = new WordList('sentences/names-with-marks.txt');
const SPEECH_VERBS = new WordList('sentences/speech-verbs.txt');

/**
 * Whether the words before a proposed end run on into those after it.
 *
 * @param before the end of the sentence so far, with the white space at the proposed end
 * @param after the beginning of what follows
 */
export function goesOn(before: string, after: string): boolean {
  const sentence = before.trimEnd();
  const next = after.trimStart();
  if (next === '') return false;
  if (sentence.length === before.length && next === after && isInsideWord(sentence)) return true;
  if (/[!?…]["'”’)\]]*$/u.test(sentence.slice(-MARKS))) return goesOnAfterMark(sentence, next);
  const word = LAST_WORD.exec(sentence.slice(-LONGEST_ABBREVIATION))?.[1];
  if (word === undefined) return BEGINS_IN_LOWER_CASE.test(next) && !/[:;]$/u.test(sentence);
  return goesOnAfterPoint(sentence, word, next);
}

/** Between the two stands no space: an address `…/?Page=2`, or the point of `.NET`. */
function isInsideWord(sentence: string): boolean {
  const word = /\S*$/u.exec(sentence)?.[0] ?? '';
  return /^["'“‘([]*\.$/u.test(word) || /:\/\/|^www\./u.test(word);
}

/** After `!`, `?` or `…`: a name that has one, a quotation whose speaker follows, a word said again. */
function goesOnAfterMark(sentence: string, next: string): boolean {
  if (BEGINS_IN_LOWER_CASE.test(next)) return true;
  const [, word = '', mark = '', closers = ''] =
    /([\p{L}\p{N}’']*)[\s.]*([!?…]+)(["'”’)\]]*)$/u.exec(sentence) ?? [];
  const following = firstWord(next);
  if (mark === '…') return following !== '' && following === word;
  if (closers !== '') return /["'”’]/u.test(closers) && beginsWithSpeaker(next);
  if (!/^\p{Lu}/u.test(word) || opensSentence().test(next)) return false;
  return (
    FIRM_NAMES.has(following.toLowerCase()) || NAMES_WITH_MARKS.has(`${word.toLowerCase()}${mark}`)
  );
}

/** `Bell said`, `Mayor Ana Roy asked`. */
function beginsWithSpeaker(next: string): boolean {
  const words = /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}(\p{Ll}+)/u.exec(next);
  return words !== null && SPEECH_VERBS.has(words[1] ?? '') && !opensSentence().test(next);
}

function goesOnAfterPoint(sentence: string, word: string, next: string): boolean {
  const lower = word.toLowerCase();
  if (NUMBERING_ABBREVIATIONS.has(lower) && BEGINS_WITH_NUMBER.test(next)) return true;
  // A capital may also be an initial or a number: `Henry V.`
  if (!/^\p{Lu}$/u.test(word) && INNER_ABBREVIATIONS.has(lower)) return true;
  if (COUNTRY.test(word)) return !opensSentence().test(next) && !isCommonNoun(firstWord(next));
  if (TIME_OF_DAY.test(word)) return BEGINS_LOW.test(next) || isAside(next) || belongsToTime(next);
  if (SINGLE_CAPITAL.test(word)) {
    const isLettered = LETTERED.test(sentence) || HYPHENED.test(sentence);
    return !isLettered && !PRONOUN.test(sentence) && !opensSentence().test(next);
  }
  if (OPENING_ABBREVIATIONS.has(lower)) return !opensSentence().test(next);
  if (CLOSING_ABBREVIATIONS.has(lower)) {
    return BEGINS_LOW.test(next) || isAside(next) || belongsToName(sentence, lower, next);
  }
  return BEGINS_IN_LOWER_CASE.test(next);
}

/** A common noun with a capital that is not the name of a body: `in the U.S. Prices rose`. */
function isCommonNoun(word: string): boolean {
  const lower = word.toLowerCase();
  return LOWERCASE_WORDS.has(lower) && !AFTER_COUNTRIES.has(lower);
}

/** `Harlow Inc. (HI)`, `9 a.m. (CET)`. */
function isAside(next: string): boolean {
  return BRACKET.test(next) && !opensSentence().test(next);
}

/** What follows a time of day: `EST`, `Monday`, `Jan. 3`. */
function belongsToTime(next: string): boolean {
  if (DAY_OF_MONTH.test(next)) return true;
  return AFTER_TIMES_OF_DAY.has(firstWord(next).toLowerCase()) && !PREDICATED.test(next);
}

/** `Bell & Co. Ltd.`, `Harlow Inc. President Ana Roy`, and a sentence of which there is only a name yet. */
function belongsToName(sentence: string, lower: string, next: string): boolean {
  if (opensSentence().test(next)) return false;
  const following = firstWord(next).toLowerCase();
  if (CLOSING_ABBREVIATIONS.has(following) && next.startsWith('.', following.length)) return true;
  if (FIRM_FORMS.has(lower) && AFTER_FIRMS.has(following)) return true;
  return ONLY_CAPITALS.test(sentence);
}

function firstWord(next: string): string {
  return /^\p{L}[\p{L}.'’-]*?(?=[^\p{L}.'’-]|\.(?:\s|,|$)|['’]s|$)/u.exec(next)?.[0] ?? '';
}
