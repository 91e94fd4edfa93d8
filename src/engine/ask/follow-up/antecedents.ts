import type { Exchange } from './exchange.js';
import { patterns } from './follow-up-words.js';
import { namesOf, thingsOf, type Naming, type QuestionPhrase } from './phrases.js';

const ASKS_WHO = /\b(?:who|whom|whose)\b/iu;
const ASKS_WHICH =
  /\b(?:which|what)\s+(?!is\b|are\b|was\b|were\b|did\b|do\b|does\b|has\b|have\b)\p{L}/iu;
const ASKS_WHERE = /\bwhere\b/iu;
/** Longer answers name more than one thing, of which none is the one meant. */
const LONGEST_ANSWER = 60;

/** Whether a question asks for somebody or something by name, so that its answer can be pointed back at. */
export function asksForName(question: string): boolean {
  return ASKS_WHO.test(question) || ASKS_WHICH.test(question) || ASKS_WHERE.test(question);
}

/** What a pronoun, `there` or `the company` points back at in the exchange before, or undefined. */
export function antecedentOf(
  pointer: string,
  previous: Exchange,
  isName: Naming,
): string | undefined {
  const { question, answer, passage } = previous;
  const asked = namesOf(question, isName);
  const answered = answer && answer.length <= LONGEST_ANSWER ? namesOf(answer, isName) : [];
  const told = passage === null ? [] : namesOf(passage, isName);
  const wanted = pointer.toLowerCase();
  if (patterns().personal.test(wanted)) {
    const [who, persons] = [ASKS_WHO.test(question) ? answered : [], [...asked, ...answered]];
    return firstOf(who, persons.filter(isPerson), told.filter(isPerson), asked);
  }
  if (wanted === 'there') {
    const where = ASKS_WHERE.test(question) ? answered : [];
    return firstOf(
      where,
      asked.filter(isPlace),
      answered.filter(isPlace),
      asked,
      told.filter(isPlace),
    );
  }
  const named = ASKS_WHICH.test(question) || patterns().plural.test(wanted) ? answered : [];
  if (wanted.startsWith('the '))
    return firstOf([...named, ...asked, ...answered].filter(isNoPerson));
  const all = [...named, ...inOrder(asked, thingsOf(question)), ...answered, ...told];
  return firstOf(patterns().plural.test(wanted) ? all : all.filter(isNoPerson));
}

function firstOf(...choices: readonly (readonly QuestionPhrase[])[]): string | undefined {
  return choices.flat()[0]?.text;
}

/** Names and things as they follow one another; a thing stands for the names in it. */
function inOrder(
  names: readonly QuestionPhrase[],
  things: readonly QuestionPhrase[],
): QuestionPhrase[] {
  const outside = names.filter(
    ({ start, end }) => !things.some((thing) => thing.start <= start && end <= thing.end),
  );
  return [...outside, ...things].sort((a, b) => a.start - b.start);
}

const isPerson = ({ kind }: QuestionPhrase): boolean => kind === 'person';
const isNoPerson = (phrase: QuestionPhrase): boolean => !isPerson(phrase);
const isPlace = ({ kind }: QuestionPhrase): boolean => kind === 'place';
