import { isVerbChunk, type Chunk } from '../chunks/chunk.js';
import { phraseBefore, type OpenClauses } from './open-clauses.js';
import { clauseAhead, inList, isAmbiguous } from '../chunks/lookahead.js';
import { EITHER } from '../chunks/words.js';

/** A comma ends an opening clause where another begins: `Because it rained , we stayed`. */
export function readComma(openClauses: OpenClauses, at: number): void {
  const { chunks, top } = openClauses;
  const under = openClauses.under();
  if (top.clause < 0 || !under || under.clause >= 0 || under.subject) return;
  const next = chunks[at + 1]?.kind;
  if (next === 'conjunction' || next === 'relative' || inList(chunks, at)) return;
  const begins = clauseAhead(openClauses.tokens, chunks, at + 1) >= 0;
  if (begins || (top.link !== 'relative' && next === 'adverb')) openClauses.close(at);
}

/** A semicolon or colon ends all clauses; a dash is read as a comma. */
export function readStop(openClauses: OpenClauses, chunk: Chunk, at: number): void {
  const before = openClauses.chunks[at - 1]?.kind;
  if (before === 'preposition' || before === 'verb') return;
  if (!/^[;:]$/u.test(openClauses.tokens[chunk.first]?.text ?? '')) {
    readComma(openClauses, at);
    return;
  }
  openClauses.closeAll(at);
  openClauses.open('main', '', at + 1);
}

export function readRelative(openClauses: OpenClauses, chunk: Chunk, at: number): void {
  const word = openClauses.word(chunk);
  const about = phraseBefore(openClauses, at);
  openClauses.open(about || word !== 'that' ? 'relative' : 'complement', word, at + 1, about);
}

export function readSubordinator(openClauses: OpenClauses, chunk: Chunk, at: number): void {
  const before = openClauses.chunks[at - 1]?.kind;
  const word = openClauses.word(chunk);
  const { top } = openClauses;
  // `how it would be built , or how much it would cost`
  const another = before === 'conjunction' && /^(?:complement|adverbial)$/u.test(top.link);
  if (another && top.clause >= 0) openClauses.close(at);
  const asked = /^(?:whether|how|why|what|if|where|when)$/u.test(word) && before === 'verb';
  const about = /^(?:where|when)$/u.test(word) ? phraseBefore(openClauses, at) : undefined;
  openClauses.open(word === 'that' || asked ? 'complement' : 'adverbial', word, at + 1, about);
}

/** A preposition that opens a clause: `after the council voted`. */
export function readPreposition(openClauses: OpenClauses, chunk: Chunk, at: number): void {
  const opens =
    EITHER.has(openClauses.word(chunk)) &&
    clauseAhead(openClauses.tokens, openClauses.chunks, at + 1) >= 0;
  if (opens) openClauses.open('adverbial', openClauses.word(chunk), at + 1);
}

/** A conjunction before a whole clause ends those that are open and opens the next. */
export function readConjunction(openClauses: OpenClauses, at: number): void {
  const { tokens, chunks } = openClauses;
  let next = at + 1;
  while (chunks[next]?.kind === 'adverb' || chunks[next]?.kind === 'comma') next++;
  const after = chunks[next];
  if (!after || isVerbChunk(after) || openClauses.top.clause < 0) return;
  const verb = chunks[clauseAhead(tokens, chunks, next)];
  if (!isVerbChunk(verb)) return;
  const comma = chunks[at - 1]?.kind === 'comma';
  if (isAmbiguous(tokens, verb) && !comma && tokens[after.head]?.tag !== 'PRON') return;
  const keep = comma ? /^main$/u : /^(?:main|complement|adverbial)$/u;
  while (openClauses.depth > 1 && !keep.test(openClauses.top.link) && !openClauses.top.bracket)
    openClauses.close(at);
  const { link, opener } = openClauses.top;
  openClauses.close(at);
  openClauses.open(link, opener, at + 1);
}
