import type { TaggedToken } from './token.js';
import { isVerbChunk, type Chunk, type VerbChunk } from './chunk.js';
import { mayBeParticiple } from './verb-chunks.js';
import { FINITE_AUXILIARY } from './words.js';

/** Whether a finite verb's form might as well be a participle: `filed`, unlike `was filed` and `wrote`. */
export function isAmbiguous(tokens: readonly TaggedToken[], verb: VerbChunk): boolean {
  return (
    verb.form === 'finite' &&
    !verb.marked &&
    tokens[verb.first]?.tag !== 'ADV' &&
    mayBeParticiple(tokens[verb.first]?.lower ?? '')
  );
}

/** The finite verb of a clause that begins at chunk `at`, where one does, else -1. */
export function clauseAhead(
  tokens: readonly TaggedToken[],
  chunks: readonly Chunk[],
  at: number,
): number {
  let noun = false;
  for (let i = at; i < chunks.length; i++) {
    const chunk = chunks[i];
    if (!chunk) break;
    if (isVerbChunk(chunk)) {
      if (chunk.form !== 'finite') return -1;
      return noun || tokens[chunk.head]?.lower === 'there' ? i : -1;
    }
    if (chunk.kind === 'noun') noun ||= chunks[i - 1]?.kind !== 'preposition' || i === at;
    else if (chunk.kind === 'conjunction') {
      if (chunks[i + 1]?.kind !== 'noun' || !noun) return -1;
    } else if (!/^(?:preposition|adverb|adjective)$/u.test(chunk.kind)) return -1;
  }
  return -1;
}

/** Whether another finite verb, beyond doubt one, comes after chunk `at` before its clause is left. */
export function finiteAhead(
  tokens: readonly TaggedToken[],
  chunks: readonly Chunk[],
  at: number,
): boolean {
  for (let i = at + 1; i < chunks.length; i++) {
    const chunk = chunks[i];
    if (isVerbChunk(chunk)) {
      const before = chunks[i - 1]?.kind;
      if (chunk.form === 'finite' && before !== 'conjunction' && before !== 'relative')
        return (
          !isAmbiguous(tokens, chunk) || FINITE_AUXILIARY.test(tokens[chunk.first]?.lower ?? '')
        );
      continue;
    }
    if (chunk?.kind === 'subordinator' || chunk?.kind === 'stop' || chunk?.kind === 'relative')
      return false;
  }
  return false;
}

/** Whether the comma or conjunction at `at` stands in a list of nouns that an `and` closes. */
export function inList(chunks: readonly Chunk[], at: number): boolean {
  let i = at;
  for (;;) {
    const [joint, next, after] = [chunks[i], chunks[i + 1], chunks[i + 2]];
    if (joint?.kind === 'conjunction') return next?.kind === 'noun' || next?.kind === 'adjective';
    if (joint?.kind !== 'comma') return false;
    if (next?.kind === 'conjunction') {
      i++;
      continue;
    }
    if (next?.kind !== 'noun' && next?.kind !== 'adjective') return false;
    let end = i + 2;
    while (chunks[end]?.kind === 'preposition' && chunks[end + 1]?.kind === 'noun') end += 2;
    if (after === undefined) return false;
    i = end;
  }
}
