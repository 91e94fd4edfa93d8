import { isVerbChunk, type Chunk } from '../chunks/chunk.js';
import { phraseBefore, type Frames } from './frames.js';
import { clauseAhead, inList, isAmbiguous } from '../chunks/lookahead.js';
import { EITHER } from '../chunks/words.js';

/** A comma ends an opening clause where another begins: `Because it rained , we stayed`. */
export function readComma(frames: Frames, at: number): void {
  const { chunks, top } = frames;
  const under = frames.under();
  if (top.clause < 0 || !under || under.clause >= 0 || under.subject) return;
  const next = chunks[at + 1]?.kind;
  if (next === 'conjunction' || next === 'relative' || inList(chunks, at)) return;
  const begins = clauseAhead(frames.tokens, chunks, at + 1) >= 0;
  if (begins || (top.link !== 'relative' && next === 'adverb')) frames.close(at);
}

/** A semicolon or colon ends all clauses; a dash is read as a comma. */
export function readStop(frames: Frames, chunk: Chunk, at: number): void {
  const before = frames.chunks[at - 1]?.kind;
  if (before === 'preposition' || before === 'verb') return;
  if (!/^[;:]$/u.test(frames.tokens[chunk.first]?.text ?? '')) {
    readComma(frames, at);
    return;
  }
  frames.closeAll(at);
  frames.open('main', '', at + 1);
}

export function readRelative(frames: Frames, chunk: Chunk, at: number): void {
  const word = frames.word(chunk);
  const about = phraseBefore(frames, at);
  frames.open(about || word !== 'that' ? 'relative' : 'complement', word, at + 1, about);
}

export function readSubordinator(frames: Frames, chunk: Chunk, at: number): void {
  const before = frames.chunks[at - 1]?.kind;
  const word = frames.word(chunk);
  const { top } = frames;
  // `how it would be built , or how much it would cost`
  const another = before === 'conjunction' && /^(?:complement|adverbial)$/u.test(top.link);
  if (another && top.clause >= 0) frames.close(at);
  const asked = /^(?:whether|how|why|what|if|where|when)$/u.test(word) && before === 'verb';
  const about = /^(?:where|when)$/u.test(word) ? phraseBefore(frames, at) : undefined;
  frames.open(word === 'that' || asked ? 'complement' : 'adverbial', word, at + 1, about);
}

/** A preposition that opens a clause: `after the council voted`. */
export function readPreposition(frames: Frames, chunk: Chunk, at: number): void {
  const opens =
    EITHER.has(frames.word(chunk)) && clauseAhead(frames.tokens, frames.chunks, at + 1) >= 0;
  if (opens) frames.open('adverbial', frames.word(chunk), at + 1);
}

/** A conjunction before a whole clause ends those that are open and opens the next. */
export function readConjunction(frames: Frames, at: number): void {
  const { tokens, chunks } = frames;
  let next = at + 1;
  while (chunks[next]?.kind === 'adverb' || chunks[next]?.kind === 'comma') next++;
  const after = chunks[next];
  if (!after || isVerbChunk(after) || frames.top.clause < 0) return;
  const verb = chunks[clauseAhead(tokens, chunks, next)];
  if (!isVerbChunk(verb)) return;
  const comma = chunks[at - 1]?.kind === 'comma';
  if (isAmbiguous(tokens, verb) && !comma && tokens[after.head]?.tag !== 'PRON') return;
  const keep = comma ? /^main$/u : /^(?:main|complement|adverbial)$/u;
  while (frames.depth > 1 && !keep.test(frames.top.link) && !frames.top.bracket) frames.close(at);
  const { link, opener } = frames.top;
  frames.close(at);
  frames.open(link, opener, at + 1);
}
