import type { TaggedToken } from './token.js';
import type { Chunk, ChunkKind } from './chunk.js';
import { readNounPhrase } from './noun-chunks.js';
import { isVerbal, readVerb } from './verb-chunks.js';
import { EITHER, RELATIVES, SUBORDINATORS } from './words.js';

const QUOTE = /^[`"“”‘’']$/u;
const isVerbTag = (token: TaggedToken | undefined): boolean =>
  token?.tag === 'VERB' || token?.tag === 'AUX';

const single = (kind: ChunkKind, at: number): Chunk => ({ kind, first: at, last: at, head: at });

/** Whether adverbs and then a verb follow, from `at` on. */
function opensVerb(tokens: readonly TaggedToken[], at: number): boolean {
  let next = at;
  while (tokens[next]?.tag === 'ADV' || /^(?:not|n't|n’t)$/u.test(tokens[next]?.lower ?? ''))
    next++;
  return isVerbal(tokens, next);
}

function readThat(tokens: readonly TaggedToken[], at: number): Chunk | undefined {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const afterNoun =
    /^(?:NOUN|PROPN|NUM|PRON)$/u.test(before?.tag ?? '') || before?.lower === 'those';
  if (afterNoun) return single('relative', at);
  if (token?.tag === 'SCONJ') return single('subordinator', at);
  if (isVerbTag(before) && after && after.tag !== 'NOUN') return single('subordinator', at);
  if (
    /^(?:CCONJ|ADV|PUNCT)$/u.test(before?.tag ?? '') &&
    /^(?:DET|PRON|PROPN)$/u.test(after?.tag ?? '')
  )
    return single('subordinator', at);
  if (token?.tag === 'PRON' && before?.text === ',' && isVerbTag(after))
    return single('relative', at);
  return undefined;
}

function readMark(tokens: readonly TaggedToken[], at: number): Chunk | undefined {
  const token = tokens[at];
  if (token?.tag !== 'PUNCT' && token?.tag !== 'SYM') return undefined;
  if (token.text === ',') return single('comma', at);
  if (/^[([{]$/u.test(token.text)) return single('open', at);
  if (/^[)\]}]$/u.test(token.text)) return single('close', at);
  if (/^[;:–—]$|^--$/u.test(token.text)) return single('stop', at);
  if (QUOTE.test(token.text)) return undefined;
  if (token.text === '-' && tokens[at + 1]?.text === '-')
    return { ...single('stop', at), last: at + 1 };
  return token.tag === 'SYM' ? undefined : single('other', at);
}

function readFunctionWord(tokens: readonly TaggedToken[], at: number): Chunk | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const { lower, tag } = token;
  if (lower === 'that') return readThat(tokens, at);
  if (RELATIVES.has(lower) && tag !== 'DET' && lower !== 'whose') return single('relative', at);
  if (lower === 'which' || lower === 'whose') return single('relative', at);
  if (SUBORDINATORS.has(lower) && tag !== 'NOUN') return single('subordinator', at);
  if (tag === 'SCONJ') return single(EITHER.has(lower) ? 'preposition' : 'subordinator', at);
  if (/^(?:both|either|neither)$/u.test(lower) && tag === 'CCONJ') return single('adverb', at);
  if (/^(?:and|or|but|nor|&|plus|yet)$/u.test(lower) && tag !== 'ADV' && tag !== 'PROPN')
    return single('conjunction', at);
  if (lower === 'such' && tokens[at + 1]?.lower === 'as')
    return { ...single('preposition', at), last: at + 1, head: at + 1 };
  if (lower === 'including' || lower === 'according' || lower === 'regarding')
    return single('preposition', at);
  if (
    lower === 'as' &&
    /^(?:well|long|soon|far)$/u.test(tokens[at + 1]?.lower ?? '') &&
    tokens[at + 2]?.lower === 'as'
  )
    return {
      kind: tokens[at + 1]?.lower === 'well' ? 'conjunction' : 'subordinator',
      first: at,
      last: at + 2,
      head: at,
    };
  if (lower === 'as') return single('preposition', at);
  if (tag === 'ADP' || (lower === 'to' && tag === 'PART')) return single('preposition', at);
  return undefined;
}

/** Runs of prepositions are one: `out of`, `up to`, `because of`. */
function merged(chunks: Chunk[], next: Chunk): void {
  const last = chunks.at(-1);
  const joins =
    last?.kind === 'preposition' && next.kind === 'preposition' && last.last + 1 === next.first;
  if (joins) chunks[chunks.length - 1] = { ...last, last: next.last, head: next.head };
  else chunks.push(next);
}

/** The chunks of a sentence in order. Quotation marks belong to none. */
export function readChunks(tokens: readonly TaggedToken[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (!token || (QUOTE.test(token.text) && token.tag !== 'PART')) {
      at++;
      continue;
    }
    const infinitive =
      token.lower === 'to' &&
      opensVerb(tokens, at + 1) &&
      !/(?:ed|ing|s)$/u.test(tokens[at + 1]?.lower ?? '');
    const chunk =
      readMark(tokens, at) ??
      (infinitive ? readVerb(tokens, at) : undefined) ??
      readFunctionWord(tokens, at) ??
      (token.tag === 'ADV' && opensVerb(tokens, at) ? readVerb(tokens, at) : undefined) ??
      (isVerbal(tokens, at) ? readVerb(tokens, at) : undefined) ??
      readNounPhrase(tokens, at) ??
      single(token.tag === 'ADV' ? 'adverb' : token.tag === 'ADJ' ? 'adjective' : 'other', at);
    merged(chunks, chunk);
    at = chunk.last + 1;
  }
  return chunks;
}
