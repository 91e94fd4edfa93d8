import { readTimes } from '../../language/index.js';
import type { Span } from '../../document/index.js';
import { patterns } from './follow-up-words.js';
import { isContent, namesOf, thingsOf, type Naming, type QuestionPhrase } from './phrases.js';

const COUNTED = /\b(?:how (?:many|much)|which|what)\s+(?<noun>\p{L}[\p{L}'-]*)/du;
const ONE = /\bones?$/iu;

/**
 * The question again with a phrase in the place of the one that it goes with: `How much did Runpod
 * raise?` and `Micron` make `How much did Micron raise`. A time takes the place of a time, a name of
 * a name, a thing of a thing; what has no counterpart is added.
 */
export function inserted(question: string, phrase: string, isName: Naming): string {
  const base = question.replace(/[?!.\s]+$/u, '');
  const bare = phrase.replace(patterns().preposition, '');
  if (readTimes(phrase).length > 0) return replaced(base, phrase, bare, datesOf(base)[0]);
  const [name] = namesOf(phrase, isName);
  if (name && !/^(?:the|a|an)\s/iu.test(bare)) {
    return replaced(base, phrase, bare, counterpart(name, base, phrase, isName));
  }
  const things = thingsOf(base);
  const opensWithArticle = /^(?:the|a|an)\s/iu.test(bare);
  const thing = opensWithArticle ? things[0] : countedIn(base);
  return replaced(base, phrase, withHead(bare, things[0]), thing);
}

function datesOf(text: string): Span[] {
  return readTimes(text).filter(({ kind }) => kind !== 'duration');
}

/** The name in the question that another one takes the place of. */
function counterpart(
  name: QuestionPhrase,
  base: string,
  phrase: string,
  isName: Naming,
): Span | undefined {
  const names = namesOf(base, isName);
  const preposition = patterns().preposition.exec(phrase)?.[0].trim().toLowerCase();
  const behind = names.find(({ start }) =>
    preposition === undefined
      ? false
      : base.slice(0, start).trimEnd().toLowerCase().endsWith(` ${preposition}`),
  );
  return behind ?? names.find(({ kind }) => kind === name.kind) ?? names[0];
}

/** `passengers` in `how many passengers`. */
function countedIn(base: string): Span | undefined {
  const [start, end] = COUNTED.exec(base.toLowerCase())?.indices?.groups?.['noun'] ?? [];
  if (start === undefined || end === undefined) return undefined;
  return isContent(base.slice(start, end)) ? { start, end } : undefined;
}

/** `the old one` with the noun that `one` stands for. */
function withHead(phrase: string, thing: QuestionPhrase | undefined): string {
  const head = thing?.text.replace(/\sof\s.*$/u, '').match(/[\p{L}'-]+$/u)?.[0];
  return head === undefined ? phrase : phrase.replace(ONE, head);
}

function replaced(base: string, phrase: string, bare: string, place: Span | undefined): string {
  if (!place) return `${base} ${phrase}`;
  return `${base.slice(0, place.start)}${bare}${base.slice(place.end)}`;
}
