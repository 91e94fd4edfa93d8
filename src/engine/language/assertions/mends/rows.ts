import type { SyntaxToken } from '../../syntax/token.js';

/** A noun phrase in a row of words, without what follows its noun. */
export interface Phrase {
  readonly start: number;
  readonly head: number;
  readonly end: number;
}

const SUBJECT_PRONOUN = /^(?:I|he|she|it|they|we|you)$/u;

/** The noun phrase that begins at a word: an article and what follows, a name, a pronoun that may be a subject. */
export function basePhrase(start: number, tokens: readonly SyntaxToken[]): Phrase | undefined {
  const first = tokens[start];
  if (!first) return undefined;
  if (SUBJECT_PRONOUN.test(first.text)) return { start, head: start, end: start + 1 };
  if (first.xpos.startsWith('W')) return undefined;
  const opens = first.upos === 'DET' || first.xpos === 'PRP$';
  let end = opens ? start + 1 : start;
  for (let word = tokens[end]; word && mayFollow(word, tokens[end - 1], end > start);) {
    end += 1;
    word = tokens[end];
  }
  return end > start && isNoun(tokens[end - 1])
    ? { start, head: headOf(start, end, tokens), end }
    : undefined;
}

/** The one noun of a phrase that hangs from outside it, else the first word of the name at its end, or the noun there. */
function headOf(start: number, end: number, tokens: readonly SyntaxToken[]): number {
  const inside = tokens.slice(start, end);
  const tops = inside.filter(({ head, upos }) => (head < start || head >= end) && NOUN.test(upos));
  const [top] = tops;
  if (top && tops.length === 1) return start + inside.indexOf(top);
  const name = inside.findLastIndex(({ upos }) => upos !== 'PROPN') + 1;
  return Math.min(start + name, end - 1);
}

const NOUN = /^(?:NOUN|PROPN|NUM)$/u;

/** Whether a word goes on with a noun phrase: no name behind a common noun, which begins another. */
function mayFollow(word: SyntaxToken, before: SyntaxToken | undefined, isInside: boolean): boolean {
  if (word.text === "'s" || word.text === '’s') return isInside;
  if (!/^(?:NOUN|PROPN|ADJ|NUM)$/u.test(word.upos)) return false;
  return !(isInside && word.upos === 'PROPN' && before?.upos === 'NOUN');
}

const isNoun = (word: SyntaxToken | undefined): boolean =>
  word !== undefined && NOUN.test(word.upos);

/** The verb that begins at a word, behind its auxiliaries and adverbs. */
export function verbGroup(
  start: number,
  tokens: readonly SyntaxToken[],
): { readonly start: number; readonly verb: number } | undefined {
  let at = start;
  while (/^(?:ADV|AUX|PART)$/u.test(tokens[at]?.upos ?? '') && tokens[at]?.xpos !== 'TO') at += 1;
  const verb = tokens[at];
  if (verb?.upos !== 'VERB' || verb.xpos === 'VBG') return undefined;
  const first = tokens.findIndex(({ upos }, index) => index >= start && upos !== 'ADV');
  return { start: first, verb: at };
}

/** Whether a verb or an auxiliary has a tense; the past and the participle look alike. */
export const isFiniteForm = (word: SyntaxToken | undefined): boolean =>
  word !== undefined && /^(?:VB[DPZN]?|MD)$/u.test(word.xpos);

/** The finite verb that begins at a word, or what a copula there says; -1 for none. */
export function predicateFrom(start: number, tokens: readonly SyntaxToken[]): number {
  const group = verbGroup(start, tokens);
  if (group) return isFiniteForm(tokens[group.start]) ? group.verb : -1;
  const copula = tokens[start];
  return copula?.relation === 'cop' && isFiniteForm(copula) ? copula.head : -1;
}
