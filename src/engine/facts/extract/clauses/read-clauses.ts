import type { TaggedToken } from '../../../language/index.js';
import { isVerbChunk, type Chunk } from '../chunks/chunk.js';
import {
  readComma,
  readConjunction,
  readPreposition,
  readRelative,
  readStop,
  readSubordinator,
} from './clause-openers.js';
import { readNoun } from './clause-subjects.js';
import { readVerbChunk } from './clause-verbs.js';
import { Frames } from './frames.js';
import type { ReadClause } from './reading.js';

function step(frames: Frames, chunk: Chunk, at: number): void {
  if (isVerbChunk(chunk)) readVerbChunk(frames, chunk, at);
  else if (chunk.kind === 'noun') readNoun(frames, chunk, at);
  else if (chunk.kind === 'comma') readComma(frames, at);
  else if (chunk.kind === 'stop') readStop(frames, chunk, at);
  else if (chunk.kind === 'relative') readRelative(frames, chunk, at);
  else if (chunk.kind === 'subordinator') readSubordinator(frames, chunk, at);
  else if (chunk.kind === 'conjunction') readConjunction(frames, at);
  else if (chunk.kind === 'open') frames.open('main', '(', at + 1, undefined, true);
  else if (chunk.kind === 'close') frames.closeBracket(at);
  else if (chunk.kind === 'preposition') readPreposition(frames, chunk, at);
}

/** An opening participle has the subject of the clause after it: `Founded in 1901 , the firm …`. */
function withSubject(clause: ReadClause, after: readonly ReadClause[]): ReadClause {
  if (clause.subject || (clause.link !== 'free' && clause.link !== 'gerund')) return clause;
  const main = after.find(({ link, subject }) => link === 'main' && subject);
  return main ? { ...clause, subject: main.subject } : clause;
}

/** The clauses of a sentence that is read as chunks, in the order of their verbs. */
export function readClauses(
  tokens: readonly TaggedToken[],
  chunks: readonly Chunk[],
): ReadClause[] {
  const frames = new Frames(tokens, chunks);
  chunks.forEach((chunk, at) => {
    step(frames, chunk, at);
  });
  while (frames.depth > 0) frames.close(chunks.length);
  return frames.clauses.map((clause, at, all) => withSubject(clause, all.slice(at + 1)));
}
