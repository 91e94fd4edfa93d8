import type { ClauseKind, Place } from './clause-draft.js';
import {
  BINDING_CONJUNCTIONS,
  RELATIVE_PRONOUNS,
  SPLITTING_CONJUNCTIONS,
} from './function-words.js';
import { phraseBefore } from './noun-phrases.js';
import { reportingVerb } from './reporting-verbs.js';
import type { TaggedToken } from './token.js';

const MODAL = /^(?:will|would|can|could|may|might|must|should|shall|to|'ll|'d)$/u;

/** `…, a listing that the letter refers to`: what is spoken of stands between the comma and `that`. */
function isListing(tokens: readonly TaggedToken[], that: number): boolean {
  const listed = phraseBefore(tokens, that);
  return listed !== undefined && tokens[listed.first - 1]?.text === ',';
}

/** The kind of a clause, and whether it stays with its governor. */
export function kindOf({
  tokens,
  group,
  subject,
  first,
  body,
  previous,
}: Place): [ClauseKind, boolean] {
  if (group.form === 'participle') return ['participle', false];
  const words = tokens.slice(first, body).map(({ lower }) => lower);
  const word = words.at(-1) ?? '';
  const comma = tokens[first - 1]?.text === ',';
  const reported =
    previous && reportingVerb(tokens[previous.group.head]?.lower ?? '') !== undefined;
  // `…, which means that …` speaks of the whole clause before it.
  const sentential = /^mean[st]/u.test(tokens[group.head]?.lower ?? '');
  if (RELATIVE_PRONOUNS.has(word)) return ['relative', !comma || sentential];
  if (word === 'that' && words.includes('so')) return ['adverbial', true];
  if (word === 'that' && subject && (reported ?? false)) return ['complement', false];
  if (word === 'that' && words.includes('and') && previous)
    return ['complement', previous.kind !== 'complement'];
  if (word === 'that' && subject && isListing(tokens, first)) return ['relative', false];
  if (word === 'that') return [subject ? 'complement' : 'relative', true];
  if (BINDING_CONJUNCTIONS.has(word)) return ['adverbial', true];
  if (/^(?:and|or|but)$/u.test(word)) {
    const modal = tokens
      .slice(previous?.group.first ?? 0, (previous?.group.last ?? -1) + 1)
      .some(({ lower }) => MODAL.test(lower));
    const bare =
      !/(?:s|ed)$/u.test(tokens[group.first]?.lower ?? '') && tokens[group.first]?.tag !== 'AUX';
    return ['coordinate', !subject && !comma && ((previous?.bound ?? false) || (modal && bare))];
  }
  if (SPLITTING_CONJUNCTIONS.has(word)) return ['adverbial', false];
  if (subject && reported && !comma) return ['complement', false];
  return ['main', false];
}
