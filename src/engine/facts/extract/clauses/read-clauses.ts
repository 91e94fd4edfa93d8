import type { TaggedToken } from '../chunks/token.js';
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
import { OpenClauses } from './open-clauses.js';
import type { ReadClause } from './reading.js';

function step(openClauses: OpenClauses, chunk: Chunk, at: number): void {
  if (isVerbChunk(chunk)) readVerbChunk(openClauses, chunk, at);
  else if (chunk.kind === 'noun') readNoun(openClauses, chunk, at);
  else if (chunk.kind === 'comma') readComma(openClauses, at);
  else if (chunk.kind === 'stop') readStop(openClauses, chunk, at);
  else if (chunk.kind === 'relative') readRelative(openClauses, chunk, at);
  else if (chunk.kind === 'subordinator') readSubordinator(openClauses, chunk, at);
  else if (chunk.kind === 'conjunction') readConjunction(openClauses, at);
  else if (chunk.kind === 'open') openClauses.open('main', '(', at + 1, undefined, true);
  else if (chunk.kind === 'close') openClauses.closeBracket(at);
  else if (chunk.kind === 'preposition') readPreposition(openClauses, chunk, at);
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
  const openClauses = new OpenClauses(tokens, chunks);
  chunks.forEach((chunk, at) => {
    step(openClauses, chunk, at);
  });
  while (openClauses.depth > 0) openClauses.close(chunks.length);
  return openClauses.clauses.map((clause, at, all) => withSubject(clause, all.slice(at + 1)));
}
