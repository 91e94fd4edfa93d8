import {
  BINDING_CONJUNCTIONS,
  RELATIVE_PRONOUNS,
  SPLITTING_CONJUNCTIONS,
} from './function-words.js';
import type { TaggedToken } from './token.js';
import { isVerbal } from './verb-groups.js';

/** A run of tokens by index, both ends included. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

const isNounlike = (token: TaggedToken | undefined): boolean =>
  token?.tag === 'NOUN' || token?.tag === 'PROPN' || token?.tag === 'NUM';
const OPENS_PHRASE = new Set([
  'the',
  'a',
  'an',
  'this',
  'these',
  'those',
  'its',
  'his',
  'her',
  'their',
  'it',
  'he',
  'she',
  'they',
  'we',
]);

/** Whether a word separates clauses and so cannot stand inside a noun phrase. */
export function isConnector(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (token.lower === 'and' || token.lower === 'or') return false;
  if (token.lower === 'that') return !(tokens[at - 1]?.tag === 'ADP' && isNounlike(tokens[at + 1]));
  if (token.lower === 'as') return token.tag === 'SCONJ' || tokens[at - 1]?.text === ',';
  return (
    RELATIVE_PRONOUNS.has(token.lower) ||
    BINDING_CONJUNCTIONS.has(token.lower) ||
    SPLITTING_CONJUNCTIONS.has(token.lower)
  );
}

/** A gerund may head a subject (`protecting models does not …`). */
const isGerund = (tokens: readonly TaggedToken[], at: number): boolean =>
  (tokens[at]?.lower ?? '').endsWith('ing') && tokens[at - 1]?.tag !== 'AUX';

/** How far left the words before a verb may be its subject. `barred` are tokens of time. */
function walkLeft(
  tokens: readonly TaggedToken[],
  before: number,
  limit: number,
  barred: ReadonlySet<number>,
): number {
  let first = before;
  while (first > limit) {
    const at = first - 1;
    const token = tokens[at];
    if (!token || token.tag === 'SPACE' || isConnector(tokens, at)) break;
    if (token.tag === 'PUNCT' && !/^["“”'‘’-]$/u.test(token.text)) break;
    if (isVerbal(tokens, at) && !isGerund(tokens, at)) break;
    if (barred.has(at) && tokens[first]?.tag !== 'PART') break;
    first = at;
  }
  return first;
}

/** Where the last of several noun phrases without a link between them begins (`In June | the Pentagon`). */
function lastPhrase(tokens: readonly TaggedToken[], run: TokenRange): number {
  for (let at = run.last; at > run.first; at--) {
    if (OPENS_PHRASE.has(tokens[at]?.lower ?? '') && isNounlike(tokens[at - 1])) return at;
  }
  return run.first;
}

/** A preposition that only qualifies a number: `at least 600 workers`. */
const qualifies = (tokens: readonly TaggedToken[], at: number): boolean =>
  /^(?:at|up|over|about|around|under|above|below)$/u.test(tokens[at]?.lower ?? '') &&
  (tokens[at + 1]?.tag === 'NUM' || tokens[at + 2]?.tag === 'NUM');

/** A conjunction, mark or adverb that opens a run without belonging to its noun (unlike `nearly 25,000`). */
function isLoose(tokens: readonly TaggedToken[], at: number): boolean {
  const tag = tokens[at]?.tag;
  return tag === 'CCONJ' || tag === 'PUNCT' || (tag === 'ADV' && !isNounlike(tokens[at + 1]));
}

/**
 * The subject of the verb that begins at `verb`, looked for from there back to `limit`;
 * undefined where the verb has none of its own.
 */
export function subjectBefore(
  tokens: readonly TaggedToken[],
  verb: number,
  limit: number,
  barred: ReadonlySet<number>,
): TokenRange | undefined {
  const last = verb - 1;
  if (tokens[last]?.tag === 'CCONJ') return undefined;
  let first = walkLeft(tokens, verb, limit, barred);
  if (first === limit && limit > 0) {
    // The words run back into the object of the verb before: only what follows the last `and` is new.
    const and = tokens.findLastIndex(
      (token, at) => at >= first && at <= last && token.tag === 'CCONJ',
    );
    if (and >= 0) first = and + 1;
  }
  while (first <= last && isLoose(tokens, first)) first++;
  if (first > last) return undefined;
  first = lastPhrase(tokens, { first, last });
  if (tokens[first]?.tag === 'ADP' && !qualifies(tokens, first)) return undefined;
  return tokens
    .slice(first, last + 1)
    .some((token) => isNounlike(token) || token.tag === 'PRON' || token.tag === 'DET')
    ? { first, last }
    : undefined;
}

/** The noun phrase that ends right before `at` (a comma between is skipped): the antecedent of a relative clause. */
export function phraseBefore(tokens: readonly TaggedToken[], at: number): TokenRange | undefined {
  let last = at - 1;
  while (last >= 0 && (tokens[last]?.text === ',' || tokens[last]?.tag === 'ADP')) last--;
  let first = last + 1;
  while (first > 0) {
    const token = tokens[first - 1];
    const fits =
      /^(?:NOUN|PROPN|NUM|ADJ|DET|SYM)$/u.test(token?.tag ?? '') ||
      token?.lower === 'of' ||
      (token?.tag === 'PART' && token.lower !== 'to') ||
      OPENS_PHRASE.has(token?.lower ?? '') ||
      (token?.tag === 'VERB' && !isVerbal(tokens, first - 1));
    if (!fits) break;
    first--;
    if (OPENS_PHRASE.has(token?.lower ?? '') && tokens[first - 1]?.lower !== 'of') break;
  }
  return first <= last ? { first, last } : undefined;
}
