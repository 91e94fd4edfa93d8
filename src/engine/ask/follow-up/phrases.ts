import { readTerms, readProperNames, tokenise, type NameKind } from '../../language/index.js';
import type { Span } from '../../document/index.js';

/** A name or a noun phrase of a question or a passage. */
export interface QuestionPhrase extends Span {
  readonly text: string;
  readonly kind: NameKind | 'thing';
}

/** Whether a word is, in the stories, a part of a name, also where it is written small. */
export type Naming = (word: string) => boolean;

const ARTICLE = /\b(?:the|a|an)\s+(?=\p{L})/giu;
/** Before a noun phrase, a helping verb leaves the main verb behind it: `did the ferry carry`. */
const HELPER = /\b(?:do|does|did|can|could|will|would|should|may|might)\s+$/iu;
const LONGEST_PHRASE = 6;

/** The names of some words, in order, those that are written small among them. */
export function namesOf(text: string, isName: Naming): QuestionPhrase[] {
  const names = readProperNames(text).map(({ bare, end, kind }): QuestionPhrase => ({
    start: bare,
    end,
    text: text.slice(bare, end),
    kind,
  }));
  const small = tokenise(text)
    .filter((word) => !names.some((name) => name.start <= word.start && word.end <= name.end))
    .filter((word) => /^\p{Ll}/u.test(word.text) && isContent(word.text) && isName(word.text))
    .map((word): QuestionPhrase => ({ ...word, kind: 'other' }));
  return joined(text, small)
    .concat(names)
    .sort((a, b) => a.start - b.start);
}

/** Words that follow one another as one name. */
function joined(text: string, words: readonly QuestionPhrase[]): QuestionPhrase[] {
  const runs: QuestionPhrase[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last && /^ $/u.test(text.slice(last.end, word.start))) {
      runs[runs.length - 1] = { ...last, end: word.end, text: text.slice(last.start, word.end) };
    } else runs.push(word);
  }
  return runs;
}

/** The noun phrases that an article opens, in order, the article in the span: `the lighthouse of Kelmouth`. */
export function thingsOf(text: string): QuestionPhrase[] {
  const things: QuestionPhrase[] = [];
  for (const { index, 0: article } of text.matchAll(ARTICLE)) {
    const words = phraseWords(text, index + article.length);
    const helped = HELPER.test(text.slice(0, index));
    const last =
      helped && words.length > 1 && /^\p{Ll}/u.test(words.at(-1)?.text ?? '') ? -1 : undefined;
    const end = words.slice(0, last).at(-1)?.end;
    if (end === undefined) continue;
    things.push({ start: index, end, text: text.slice(index, end), kind: 'thing' });
  }
  return things;
}

/** The words of a noun phrase up to a word that belongs to none; `of` holds two together. */
function phraseWords(text: string, from: number): { text: string; end: number }[] {
  const words: { text: string; end: number }[] = [];
  let before = from;
  for (const word of tokenise(text.slice(from))) {
    const [start, end] = [from + word.start, from + word.end];
    const goesOn = isContent(word.text) || (word.text === 'of' && words.length > 0);
    const afterOf = words.at(-1)?.text === 'of' && /^(?:the|a|an)$/u.test(word.text);
    if (!(goesOn || afterOf) || /[^\s-]/u.test(text.slice(before, start))) break;
    words.push({ text: word.text, end });
    before = end;
    if (words.length === LONGEST_PHRASE) break;
  }
  while (words.length > 0 && !isContent(words.at(-1)?.text ?? '')) words.pop();
  return words;
}

/** Whether some words have one in them that is no mere function word. */
export function isContent(words: string): boolean {
  return readTerms(words).some(({ term }) => term !== null);
}
