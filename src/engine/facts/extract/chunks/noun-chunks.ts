import type { TaggedToken } from './token.js';
import type { Chunk } from './chunk.js';
import { isAttributive } from './verb-chunks.js';
import { MONTH, PERSONAL, POINTS_IN_TIME, POSSESSIVES, TIME_NOUN } from './words.js';

const QUOTE = /^[`"“”‘’']$/u;
const isHeadTag = (tag: string | undefined): boolean =>
  tag === 'NOUN' || tag === 'PROPN' || tag === 'NUM' || tag === 'SYM';

const opensAnother = (tokens: readonly TaggedToken[], at: number): boolean => {
  const token = tokens[at];
  if (!token) return true;
  if (POSSESSIVES.has(token.lower) || PERSONAL.has(token.lower)) return true;
  return token.tag === 'DET' && !/^(?:such|a|an)$/u.test(token.lower);
};

/** Whether the noun phrase that has a head already goes on with the token at `at`. */
function goesOn(tokens: readonly TaggedToken[], at: number, head: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token) return false;
  if (token.tag === 'PART' && /^['’]s?$/u.test(token.lower)) return true;
  if (head < 0) return true;
  const possessive = before?.tag === 'PART' && /^['’]s?$/u.test(before.lower);
  if (possessive) return true;
  if (opensAnother(tokens, at)) return false;
  if (token.tag === 'DET') return false;
  const word = tokens[head]?.lower ?? '';
  if (/^(?:1[0-9]|20)\d\d$/u.test(word) && !/^(?:NOUN|SYM|PUNCT)$/u.test(token.tag)) return false;
  if (POINTS_IN_TIME.has(token.lower) && TIME_NOUN.test(tokens[at + 1]?.lower ?? '')) return false;
  if (/^(?:year|month|week|yesterday|today|tomorrow|night)$/u.test(word) && token.tag === 'PROPN')
    return false;
  if (token.tag === 'ADJ') return isHeadTag(tokens[at + 1]?.tag) || tokens[at + 1]?.tag === 'ADJ';
  return true;
}

/** Whether adjectives joined by `and` go on before their noun: `rare and endemic plants`. */
function joinsAdjectives(tokens: readonly TaggedToken[], at: number): boolean {
  const [before, token, after, then] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (before?.tag !== 'ADJ' || after?.tag !== 'ADJ') return false;
  const joint = token?.lower === 'and' || token?.lower === 'or' || token?.text === ',';
  return (
    joint &&
    (isHeadTag(then?.tag) || then?.tag === 'ADJ' || then?.text === ',' || then?.lower === 'and')
  );
}

const isDateComma = (tokens: readonly TaggedToken[], at: number): boolean =>
  tokens[at]?.text === ',' &&
  /^\d{4}$/u.test(tokens[at + 1]?.text ?? '') &&
  tokens[at - 1]?.tag === 'NUM' &&
  (MONTH.test(tokens[at - 2]?.lower ?? '') || MONTH.test(tokens[at - 3]?.lower ?? ''));

/** Whether the token may stand in a noun phrase at all. */
function fits(tokens: readonly TaggedToken[], at: number, first: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (isHeadTag(token.tag) || token.tag === 'ADJ') return true;
  if (token.tag === 'DET') return true;
  if (token.tag === 'PART') return at > first && /^['’]s?$/u.test(token.lower);
  if (POSSESSIVES.has(token.lower) && token.lower !== 'whose') return true;
  if (QUOTE.test(token.text)) return at > first;
  if (token.text === '-' || token.text === '/')
    return (
      at > first &&
      tokens[at + 1] !== undefined &&
      tokens[at - 1]?.text !== '-' &&
      tokens[at + 1]?.text !== '-'
    );
  if (tokens[at - 1]?.text === '-' && at > first && token.tag !== 'PUNCT') return true;
  if (token.text === '&' || /^[#$€£%]$/u.test(token.text)) return true;
  if (joinsAdjectives(tokens, at) || isDateComma(tokens, at)) return true;
  if (token.tag === 'ADV')
    return /^(?:ADJ|NUM|SYM)$/u.test(tokens[at + 1]?.tag ?? '') || isAttributive(tokens, at + 1);
  return isAttributive(tokens, at);
}

const QUANTITY =
  /^(?:many|some|most|several|few|much|all|both|each|any|more|none|least|little|enough)$/u;

/** The noun phrase (or bare adjectives) that begins at `at`, or undefined where none does. */
export function readNounPhrase(tokens: readonly TaggedToken[], at: number): Chunk | undefined {
  const start = tokens[at];
  if (!start) return undefined;
  const pronoun =
    (start.tag === 'PRON' || (PERSONAL.has(start.lower) && !/^[A-Z]{2}/u.test(start.text))) &&
    !(
      POSSESSIVES.has(start.lower) &&
      /^(?:NOUN|PROPN|ADJ|NUM|VERB)$/u.test(tokens[at + 1]?.tag ?? '')
    );
  if (pronoun) return { kind: 'noun', first: at, last: at, head: at };
  let head = -1;
  let last = -1;
  let next = at;
  while (fits(tokens, next, at) && goesOn(tokens, next, head)) {
    const token = tokens[next];
    if (token && !QUOTE.test(token.text)) {
      last = next;
      if (isHeadTag(token.tag) || (tokens[next - 1]?.text === '-' && next > at)) head = next;
    }
    next++;
  }
  if (last < 0) return undefined;
  // A closing quotation mark stays with its words.
  let opened = 0;
  for (let i = at; i <= last; i++)
    if (QUOTE.test(tokens[i]?.text ?? '') && tokens[i]?.tag !== 'PART') opened++;
  while (opened % 2 === 1 && QUOTE.test(tokens[last + 1]?.text ?? '')) {
    last++;
    opened++;
  }
  const determined = start.tag === 'DET' || POSSESSIVES.has(start.lower);
  const partitive = tokens[last + 1]?.lower === 'of' && QUANTITY.test(tokens[last]?.lower ?? '');
  if (head < 0 && !determined && !partitive)
    return { kind: 'adjective', first: at, last, head: last };
  return { kind: 'noun', first: at, last, head: head < 0 ? last : head };
}
