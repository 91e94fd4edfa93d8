import { reportingVerb } from '../../../language/index.js';
import { isVerbChunk, type Chunk } from '../chunks/chunk.js';
import type { OpenClause, OpenClauses } from './open-clauses.js';
import { clauseAhead, finiteAhead, inList } from '../chunks/lookahead.js';
import { TIME_NOUN } from '../chunks/words.js';

const REFLEXIVE = /^(?:him|her|it|them)sel(?:f|ves)$/u;

function setSubject(opened: OpenClause, chunk: Chunk, at: number): void {
  opened.subject = { first: chunk.first, last: chunk.last };
  opened.subjectAt = at;
}

function extend(opened: OpenClause, chunk: Chunk): void {
  if (opened.subject) opened.subject = { first: opened.subject.first, last: chunk.last };
}

/** Whether the verb at chunk `at` only tells who says the rest: `, analysts said ,`. */
export function isAside(openClauses: OpenClauses, at: number): boolean {
  const verb = openClauses.chunks[at];
  const after = openClauses.chunks[at + 1]?.kind;
  return (
    isVerbChunk(verb) &&
    (after === undefined || after === 'comma' || after === 'other' || after === 'stop') &&
    reportingVerb(openClauses.word(verb)) !== undefined
  );
}

/** Reads a noun phrase of a clause that has no verb yet: it may be its subject. */
export function readNoun(openClauses: OpenClauses, chunk: Chunk, at: number): void {
  const { top, chunks } = openClauses;
  if (top.clause >= 0) return;
  const before = at > top.first ? chunks[at - 1] : undefined;
  if (before?.kind === 'preposition') {
    if (chunks[at - 2]?.last === top.subject?.last) extend(top, chunk);
  } else if (!top.subject) {
    const inPhrase =
      before?.kind === 'conjunction' &&
      at - 3 >= top.first &&
      chunks[at - 2]?.kind === 'noun' &&
      chunks[at - 3]?.kind === 'preposition';
    if (!inPhrase) setSubject(top, chunk, at);
  } else if (REFLEXIVE.test(openClauses.word(chunk)) && chunks[at - 1]?.last === top.subject.last) {
    extend(top, chunk);
  } else if (before?.kind === 'conjunction') {
    extend(top, chunk);
  } else if (before?.kind === 'comma') {
    readAfterComma(openClauses, chunk, at);
  } else if (before?.kind === 'noun') {
    readAfterNoun(openClauses, chunk, at);
  }
}

/** A noun after a comma goes on a list, opens an aside, or is the subject after `In 2019 ,`. */
function readAfterComma(openClauses: OpenClauses, chunk: Chunk, at: number): void {
  const { top, tokens, chunks } = openClauses;
  if (inList(chunks, at - 1)) {
    extend(top, chunk);
    return;
  }
  const ahead = clauseAhead(tokens, chunks, at);
  if (isAside(openClauses, ahead)) {
    setSubject(openClauses.open('main', 'aside', at), chunk, at);
    return;
  }
  const head = openClauses.word(chunks[at - 2]);
  const fronted = TIME_NOUN.test(head) || /^\d{4}$/u.test(head);
  const pronoun = chunk.first === chunk.last && tokens[chunk.first]?.tag === 'PRON';
  if (ahead >= 0 && (fronted || pronoun)) setSubject(top, chunk, at);
}

/** Two nouns without a link: `last week | the firm`, or `the price | the firm is asking`. */
function readAfterNoun(openClauses: OpenClauses, chunk: Chunk, at: number): void {
  const { top, tokens, chunks } = openClauses;
  if (TIME_NOUN.test(openClauses.word(chunks[at - 1])) || top.subjectAt !== at - 1) {
    setSubject(top, chunk, at);
    return;
  }
  const ahead = clauseAhead(tokens, chunks, at);
  if (ahead < 0) return;
  const relative = finiteAhead(tokens, chunks, ahead);
  setSubject(relative ? openClauses.open('relative', '', at, top.subject) : top, chunk, at);
}
