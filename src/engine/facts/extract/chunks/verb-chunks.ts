import { irregularParticiple } from '../../../language/index.js';
import type { TaggedToken } from './token.js';
import type { VerbChunk, VerbChunkForm } from './chunk.js';
import {
  ASPECTUAL,
  CHAINING_ADJECTIVES,
  FINITE_AUXILIARY,
  FORMS_OF_BE,
  LETTING,
  PARTICLES,
  POSSESSIVES,
} from './words.js';

const isVerb = (token: TaggedToken | undefined): boolean =>
  token?.tag === 'VERB' || token?.tag === 'AUX';
const isNominal = (token: TaggedToken | undefined): boolean =>
  token?.tag === 'NOUN' || token?.tag === 'PROPN' || token?.tag === 'ADJ';
const isGerund = (word: string): boolean => word.length > 4 && word.endsWith('ing');

/** Whether a verb's form may be that of an infinitive. */
export const isBase = (word: string): boolean => !/(?:ed|ing|[^s]s)$/u.test(word);

/** Whether a word may be a past participle by its form. */
export function mayBeParticiple(word: string): boolean {
  return (word.length > 3 && word.endsWith('ed')) || irregularParticiple().test(word);
}

/** Whether a verb's form stands before its noun as an adjective does: `the accepted bids`. */
export function isAttributive(tokens: readonly TaggedToken[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.tag !== 'VERB' || !after) return false;
  if (!isGerund(token.lower) && !mayBeParticiple(token.lower)) return false;
  if (before && (before.text === '-' || after.text === '-')) return true;
  if (!isNominal(after) || (after.tag === 'PROPN' && !before)) return false;
  if (!before) return !isGerund(token.lower);
  if (FORMS_OF_BE.has(before.lower) || before.tag === 'AUX') return false;
  if (before.tag === 'DET' || before.tag === 'NUM' || POSSESSIVES.has(before.lower)) return true;
  if (before.lower === "'s" && before.tag === 'PART') return true;
  if (before.tag === 'ADJ') return true;
  if (before.tag === 'ADP') return !isGerund(token.lower);
  return false;
}

/** Whether the token at `at` belongs to a verb. */
export function isVerbal(tokens: readonly TaggedToken[], at: number): boolean {
  return isVerb(tokens[at]) && !isAttributive(tokens, at);
}

const isInserted = (token: TaggedToken | undefined): boolean =>
  token?.tag === 'ADV' ||
  (token?.tag === 'PART' && token.lower !== 'to' && token.lower !== "'s" && token.lower !== "'");

/** The first token after `at` that is no adverb and no negation. */
function past(tokens: readonly TaggedToken[], at: number): number {
  let next = at + 1;
  while (isInserted(tokens[next])) next++;
  return next;
}

/** Where a verb chained to the one at `at` begins (`plans | to sell`, `began | building`), or -1. */
function chained(tokens: readonly TaggedToken[], at: number): number {
  const next = past(tokens, at);
  const word = tokens[next];
  if (word?.lower === 'to') {
    const verb = past(tokens, next);
    return isVerb(tokens[verb]) ? verb : -1;
  }
  if (CHAINING_ADJECTIVES.has(word?.lower ?? '') && tokens[next + 1]?.lower === 'to') {
    const verb = past(tokens, next + 1);
    return isVerb(tokens[verb]) ? verb : -1;
  }
  const letting = LETTING.test(tokens[at]?.lower ?? '');
  if (letting && next === at + 1 && word?.tag === 'VERB' && isBase(word.lower)) return next;
  const aspectual = ASPECTUAL.test(tokens[at]?.lower ?? '');
  return aspectual && word && isGerund(word.lower) && next === at + 1 ? next : -1;
}

/** The main verb of a run of auxiliaries that begins at `at`. */
function mainVerb(tokens: readonly TaggedToken[], at: number): number {
  let main = at;
  while (tokens[main]?.tag === 'AUX' || (main === at && FORMS_OF_BE.has(tokens[at]?.lower ?? ''))) {
    const next = past(tokens, main);
    if (!isVerbal(tokens, next)) break;
    main = next;
  }
  return main;
}

function formOf(
  tokens: readonly TaggedToken[],
  start: number,
  at: number,
  main: number,
): VerbChunkForm {
  const first = tokens[at];
  if (!first) return 'finite';
  if (start < at && tokens[start]?.lower === 'to') return 'infinitive';
  if (isGerund(first.lower) || first.lower === 'being') return 'gerund';
  if (FINITE_AUXILIARY.test(first.lower) && (first.tag === 'AUX' || main > at)) return 'finite';
  return first.lower === 'be' || first.lower === 'been' ? 'infinitive' : 'finite';
}

/** The verb whose first word stands at `at`, which may be the `to` of an infinitive. */
export function readVerb(tokens: readonly TaggedToken[], start: number): VerbChunk {
  let at = start;
  while (!isVerb(tokens[at]) && at < tokens.length - 1) at++;
  let head = mainVerb(tokens, at);
  const form = formOf(tokens, start, at, head);
  let passive = false;
  const note = (from: number, to: number): void => {
    const verb = tokens[to]?.lower ?? '';
    passive =
      mayBeParticiple(verb) &&
      tokens.slice(from, to).some(({ lower, tag }) => FORMS_OF_BE.has(lower) && tag !== 'PART');
  };
  note(at, head);
  for (let next = chained(tokens, head); next >= 0; next = chained(tokens, head)) {
    head = mainVerb(tokens, next);
    note(next, head);
  }
  const token = tokens[head];
  let last = head;
  const after = tokens[head + 1];
  if (isInserted(after) && after?.tag === 'PART') last++;
  if (PARTICLES.has(tokens[last + 1]?.lower ?? '') && token && !FORMS_OF_BE.has(token.lower))
    last++;
  return {
    kind: 'verb',
    first: start,
    last,
    head,
    form,
    marked: FINITE_AUXILIARY.test(tokens[at]?.lower ?? ''),
    passive,
    copula: FORMS_OF_BE.has(token?.lower ?? '') && !passive,
  };
}
