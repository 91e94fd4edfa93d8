import { isTitleBeforeName } from '../../../language/index.js';
import type { Chunk } from '../chunks/chunk.js';
import type { NounFact } from './noun-facts.js';
import type { Structure } from '../clauses/structure.js';
import { POSSESSIVES } from '../chunks/words.js';

/** What stands around a noun phrase, as evidence. */
function around({ chunks, tokens }: Structure, at: number): string[] {
  const chunk = chunks[at];
  return [
    `before ${chunks[at - 1]?.kind ?? 'none'}`,
    `next ${chunks[at + 1]?.kind ?? 'none'}`,
    `opens ${tokens[chunk?.first ?? -1]?.tag ?? ''}`,
  ];
}

/** `the council 's budget`: the council has it. */
function possessive(structure: Structure, chunk: Chunk, at: number): NounFact | undefined {
  const { tokens } = structure;
  for (let i = chunk.first + 1; i < chunk.last; i++) {
    if (tokens[i]?.tag !== 'PART' || !/^['’]s?$/u.test(tokens[i]?.lower ?? '')) continue;
    return {
      kind: 'possessive',
      subject: { first: chunk.first, last: i - 1 },
      implied: 'have',
      object: { first: i + 1, last: chunk.last },
      names: [...around(structure, at), `word ${tokens[chunk.last]?.lower ?? ''}`],
    };
  }
  return undefined;
}

/** `their children`: whose, by the first noun that the sentence speaks of. */
function owned(structure: Structure, chunk: Chunk, at: number): NounFact | undefined {
  const { tokens, chunks } = structure;
  const word = tokens[chunk.first]?.lower ?? '';
  if (chunk.last === chunk.first || !POSSESSIVES.has(word)) return undefined;
  const owner = chunks.find(
    ({ kind, last, head, first }, i) =>
      kind === 'noun' &&
      last < chunk.first &&
      tokens[head]?.tag !== 'PRON' &&
      !POSSESSIVES.has(tokens[first]?.lower ?? '') &&
      chunks[i - 1]?.kind !== 'preposition',
  );
  if (!owner) return undefined;
  return {
    kind: 'owned',
    subject: { first: owner.first, last: owner.last },
    implied: 'have',
    object: { first: chunk.first + 1, last: chunk.last },
    names: [...around(structure, at), `pronoun ${word}`, `tag ${tokens[owner.head]?.tag ?? ''}`],
  };
}

/** Where the name at the end of tokens `first` to `last` begins, or -1. */
function nameStart({ tokens }: Structure, first: number, last: number): number {
  let name = last;
  while (name > first && tokens[name - 1]?.tag === 'PROPN') name--;
  return tokens[name]?.tag === 'PROPN' ? name : -1;
}

/** `Commerce Secretary Jane Roe`: the name is what the words before it say. */
function title(structure: Structure, chunk: Chunk, at: number): NounFact | undefined {
  const { tokens } = structure;
  const { first, last } = chunk;
  const name = tokens[last]?.tag === 'PROPN' ? nameStart(structure, first, last) : -1;
  if (name < 0) return undefined;
  const office = name < last && isTitleBeforeName(tokens[name]?.lower ?? '');
  const before = tokens[name - 1];
  if (name > first && before?.tag === 'NOUN')
    return {
      kind: 'title',
      subject: { first: name, last },
      implied: 'be',
      object: { first, last: name - 1 },
      names: [...around(structure, at), `word ${before.lower}`],
    };
  if (!office) return undefined;
  return {
    kind: 'office',
    subject: { first: name + 1, last },
    implied: 'be',
    object: { first, last: name },
    names: [`word ${tokens[name]?.lower ?? ''}`],
  };
}

/** `the Harbour Council budget`: the name has the thing, or is one. */
function compound(structure: Structure, chunk: Chunk, at: number): NounFact[] {
  const { tokens } = structure;
  if (tokens[chunk.last]?.tag !== 'NOUN') return [];
  let last = chunk.last - 1;
  while (last >= chunk.first && tokens[last]?.tag !== 'PROPN') last--;
  if (last < chunk.first) return [];
  const shared = {
    subject: { first: nameStart(structure, chunk.first, last), last },
    object: { first: last + 1, last: chunk.last },
    names: around(structure, at),
  };
  return [
    { ...shared, kind: 'compound', implied: 'have' },
    { ...shared, kind: 'named', implied: 'be' },
  ];
}

/** `comical contradictions`: what the adjective says of the noun. */
function adjective(structure: Structure, chunk: Chunk, at: number): NounFact | undefined {
  const { tokens } = structure;
  const opens = tokens[chunk.first];
  const determined = opens?.tag === 'DET' || POSSESSIVES.has(opens?.lower ?? '');
  const start = determined ? chunk.first + 1 : chunk.first;
  let end = start;
  while (end < chunk.last && /^(?:ADJ|ADV|VERB)$/u.test(tokens[end]?.tag ?? '')) end++;
  if (end === start) return undefined;
  return {
    kind: 'adjective',
    subject: { first: end, last: chunk.last },
    implied: 'be',
    object: { first: start, last: end - 1 },
    names: [
      ...around(structure, at),
      `tag ${tokens[end - 1]?.tag ?? ''}`,
      `word ${tokens[end - 1]?.lower ?? ''}`,
    ],
  };
}

/** What one noun phrase states inside itself. */
export function factsInside(structure: Structure, chunk: Chunk, at: number): NounFact[] {
  const possessed = possessive(structure, chunk, at);
  if (possessed) return [possessed];
  const found = [
    owned(structure, chunk, at),
    title(structure, chunk, at),
    ...compound(structure, chunk, at),
    adjective(structure, chunk, at),
  ];
  return found.filter((fact) => fact !== undefined);
}
