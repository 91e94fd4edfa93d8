import type { TokenRange } from '../chunks/token.js';
import { isVerbChunk, type Chunk } from '../chunks/chunk.js';
import { inList } from '../chunks/lookahead.js';
import type { NounFact } from './noun-facts.js';
import { runOf } from '../clauses/pieces.js';
import type { Structure } from '../clauses/structure.js';
import { PERSONAL } from '../chunks/words.js';

const spanOf = ({ first, last }: TokenRange): TokenRange => ({ first, last });

/** What the two sides of a comma are like. */
function appositionNames(structure: Structure, at: number, closes: number): string[] {
  const { tokens, chunks } = structure;
  const [chunk, comma, next, after] = chunks.slice(at, at + 4);
  if (!chunk || !comma || !next) return [];
  const open = tokens[next.first];
  const named = [chunk, next].map(({ last }) => String(tokens[last]?.tag === 'PROPN')).join(' ');
  const list = inList(chunks, at + 1);
  const names = [
    `list ${String(list)}`,
    `opens ${open?.tag ?? ''} ${open?.tag === 'DET' ? open.lower : ''}`,
    `named ${named}`,
    `named ${named} ${open?.tag ?? ''}`,
    `after ${after?.kind ?? 'none'}`,
    `closes ${chunks[closes]?.kind ?? 'none'}`,
    `before ${chunks[at - 1]?.kind ?? 'none'}`,
    `mark ${tokens[comma.first]?.text ?? ''}`,
    `first ${String(at < 2)}`,
  ];
  if (PERSONAL.has(open?.lower ?? '')) names.push('pronoun');
  if (open?.tag === 'NUM') names.push('number');
  if (isVerbChunk(after) && after.form === 'finite' && !list) names.push('clause follows');
  return names;
}

/** `Roe , the mayor ,` and `Leeds , Alabama`. */
function apposition(structure: Structure, chunk: Chunk, at: number): NounFact[] {
  const { tokens, chunks } = structure;
  const [comma, next] = [chunks[at + 1], chunks[at + 2]];
  if (next?.kind !== 'noun' || (comma?.kind !== 'comma' && comma?.kind !== 'stop')) return [];
  let end = at + 2;
  while (chunks[end + 1]?.kind === 'preposition' && chunks[end + 2]?.kind === 'noun') end += 2;
  const names = appositionNames(structure, at, end + 1);
  const found: NounFact[] = [
    {
      kind: 'apposition',
      subject: spanOf(chunk),
      implied: 'be',
      object: runOf(tokens, next, chunks[end] ?? next),
      names,
    },
  ];
  const places = names.includes('named true true') && !inList(chunks, at + 1);
  if (places && next.last - next.first < 3) {
    const before = chunks[at - 1];
    const word = before?.kind === 'preposition' ? (tokens[before.first]?.lower ?? '') : '';
    found.push({
      kind: 'place',
      subject: spanOf(chunk),
      implied: 'be',
      object: spanOf(next),
      names: [...names, `preposition ${word}`],
    });
  }
  return found;
}

/** `the goals of the council`: the council has goals. */
function having(structure: Structure, chunk: Chunk, noun: Chunk, at: number): NounFact {
  const { tokens, chunks } = structure;
  const word = tokens[chunk.head]?.lower ?? '';
  const opens = tokens[chunk.first];
  return {
    kind: 'having',
    subject: spanOf(noun),
    implied: 'have',
    object: spanOf(chunk),
    names: [
      `before ${chunks[at - 1]?.kind ?? 'none'}`,
      `owner ${tokens[noun.last]?.tag ?? ''}`,
      `opens ${opens?.tag === 'DET' ? opens.lower : (opens?.tag ?? '')}`,
      `word ${word}`,
      `plural ${String(word.endsWith('s'))}`,
    ],
  };
}

/** `attacks on the building`: the noun is on it. */
function attached(structure: Structure, chunk: Chunk, at: number): NounFact[] {
  const { tokens, chunks } = structure;
  const [preposition, noun] = [chunks[at + 1], chunks[at + 2]];
  if (preposition?.kind !== 'preposition' || noun?.kind !== 'noun') return [];
  let end = at + 2;
  while (tokens[chunks[end + 1]?.first ?? -1]?.lower === 'of' && chunks[end + 2]?.kind === 'noun')
    end += 2;
  const word = tokens[preposition.first]?.lower ?? '';
  const before = chunks[at - 1]?.kind ?? 'none';
  const fact: NounFact = {
    kind: 'attached',
    subject: spanOf(chunk),
    implied: 'be',
    relation: spanOf(preposition),
    object: runOf(tokens, noun, chunks[end] ?? noun),
    names: [
      `word ${word}`,
      `before ${before}`,
      `before ${before} ${word}`,
      `head ${tokens[chunk.head]?.tag ?? ''} ${word}`,
      `object ${tokens[noun.head]?.tag ?? ''} ${word}`,
    ],
  };
  return word === 'of' ? [fact, having(structure, chunk, noun, at)] : [fact];
}

/** `Federal Mortgage Association ( Fannie )`. */
function bracketed({ tokens, chunks }: Structure, chunk: Chunk, at: number): NounFact[] {
  const [open, inner, close] = chunks.slice(at + 1, at + 4);
  if (open?.kind !== 'open' || inner?.kind !== 'noun' || close?.kind !== 'close') return [];
  return [
    {
      kind: 'bracket',
      subject: spanOf(chunk),
      implied: 'be',
      object: spanOf(inner),
      names: [`tag ${tokens[inner.head]?.tag ?? ''}`],
    },
  ];
}

/** What a noun phrase and the next one state together. */
export function factsBetween(structure: Structure, chunk: Chunk, at: number): NounFact[] {
  return [
    ...apposition(structure, chunk, at),
    ...attached(structure, chunk, at),
    ...bracketed(structure, chunk, at),
  ];
}
