import { readProperNames } from '../../language/index.js';
import { antecedentOf, asksForName } from './antecedents.js';
import type { Exchange } from './exchange.js';
import { patterns, NOUN_ALONE, WHAT_ABOUT } from './follow-up-words.js';
import { inserted } from './inserted.js';
import { isContent, namesOf, thingsOf, type Naming } from './phrases.js';

/** A follow-up as a question that stands by itself. Made for reading: never shown. */
export interface FollowUp {
  readonly text: string;
  /** Words of the exchange before, which count a little. */
  readonly also: string;
}

const LONGEST_INSERT = 8;
const LONGEST_PREPOSITIONAL = 6;

/**
 * How a question is read after another one, where it leans on it: where it is no whole question
 * (`why?`, `and in June?`, `what about Micron?`), or points back with a word that nothing in it
 * explains (`it`, `they`, `there`, `the company`). Undefined where it stands by itself: then what
 * was asked before has no bearing on it.
 */
export function readFollowUp(
  question: string,
  previous: Exchange,
  isName: Naming,
): FollowUp | undefined {
  const said = question.replace(patterns().link, '');
  const also = [contentOf(previous.question), askedName(previous)].join(' ');
  const points = pronounIn(said, isName);
  if (isBare(said) && !(points && patterns().personal.test(points) && /\bwho\b/iu.test(said))) {
    const asks = said.match(patterns().questionWords) ?? [];
    return { text: `${asks.join(' ')} ${contentOf(previous.question)}`, also: askedName(previous) };
  }
  if (!points && NOUN_ALONE.test(said) && namesOf(said, isName).length === 0) {
    const whole = previous.question.replace(patterns().link, '');
    const rest = patterns().askedNoun.test(whole)
      ? ending(whole.replace(patterns().askedNoun, ''))
      : contentOf(whole);
    return { text: `${ending(said)} ${rest}`, also };
  }
  const phrase = said.replace(WHAT_ABOUT, '').replace(/[?!.\s]+$/u, '');
  const isPhrase = !patterns().asking.test(phrase) && wordsIn(phrase) <= LONGEST_INSERT;
  if (points) return pointed(isPhrase ? phrase : said, points, previous, also, isName);
  const isPart = said !== question || WHAT_ABOUT.test(said) || isPrepositional(phrase);
  if (isPhrase && isPart) return { text: inserted(previous.question, phrase, isName), also: '' };
  return said === question ? undefined : { text: said, also };
}

/** The question with the words that point back replaced by what they stand for. */
function pointed(
  said: string,
  points: string,
  previous: Exchange,
  also: string,
  isName: Naming,
): FollowUp | undefined {
  const found = antecedentOf(points, previous, isName);
  if (patterns().generic.test(points))
    return found === undefined ? undefined : { text: `${ending(said)} ${found}`, also: '' };
  const filled =
    found === undefined
      ? said
      : said.replace(
          points === 'there' ? patterns().there : new RegExp(patterns().pronoun, 'giu'),
          (word) => (patterns().possessive.test(word) ? `${found}'s` : found),
        );
  if (points === 'that' || patterns().that.test(said))
    return { text: `${ending(filled)} ${contentOf(previous.question)}`, also: '' };
  return { text: filled, also };
}

/** The first word that points at something outside the question; undefined where none does. */
function pronounIn(said: string, isName: Naming): string | undefined {
  const names = namesOf(said, isName);
  const things = thingsOf(said);
  const explained = (at: number): boolean =>
    [...names, ...things].some(({ end }) => end <= at) || patterns().saysIt.test(said.slice(0, at));
  const pronoun = patterns().pronoun.exec(said);
  if (pronoun && !explained(pronoun.index) && !patterns().emptyIt.test(said))
    return pronoun[0].toLowerCase();
  if (patterns().that.test(said)) return 'that';
  if (readProperNames(said).length > 0) return undefined;
  if (patterns().thatThing.test(said)) return 'that';
  if (patterns().there.test(said)) return 'there';
  return patterns().generic.exec(said)?.[0].toLowerCase();
}

/** Whether a question asks nothing by itself: `why?`, `how many were there?` */
function isBare(said: string): boolean {
  const rest = said.replace(patterns().questionWords, ' ').replace(patterns().bareWords, ' ');
  return !isContent(rest) && new RegExp(patterns().questionWords, 'iu').test(said);
}

function isPrepositional(phrase: string): boolean {
  return patterns().preposition.test(phrase) && wordsIn(phrase) <= LONGEST_PREPOSITIONAL;
}

/** What a question is about, without the words that ask. */
function contentOf(question: string): string {
  return ending(question.replace(patterns().link, '').replace(patterns().questionWords, ' '))
    .replace(patterns().opening, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The answer before, where it was a name that was asked for. */
function askedName({ question, answer }: Exchange): string {
  return answer !== null && asksForName(question) ? answer : '';
}

function ending(question: string): string {
  return question.replace(/[?!.\s]+$/u, '');
}

function wordsIn(text: string): number {
  return text.trim().split(/\s+/u).length;
}
