import { createRequire } from 'node:module';
import type { Model, WinkMethods } from 'wink-nlp';
import type winkNLP from 'wink-nlp';
import { covers, type Span } from '../../document/index.js';
import { tagged, type TaggedToken } from './token.js';
import { repairTags } from './tag-repair.js';

let wink: WinkMethods | undefined;

/** wink knows its readers by identity, so that they are handed to it as they are. */
interface Its {
  readonly pos: (index: number, document: unknown) => string;
}

const isFactory = (module: unknown): module is typeof winkNLP => typeof module === 'function';
const isModel = (module: unknown): module is Model =>
  typeof module === 'object' && module !== null && 'core' in module && 'pos' in module;

/** The tagger takes some 150 ms to load, so it waits until a text is first read. */
function load(): WinkMethods {
  const require = createRequire(import.meta.url);
  const factory: unknown = require('wink-nlp');
  const model: unknown = require('wink-eng-lite-web-model');
  if (!isFactory(factory) || !isModel(model)) {
    throw new TypeError('wink-nlp or its English model is not what it was: run npm ci');
  }
  return factory(model, ['pos']);
}

/** The tokens of a sentence in order, its names as such; offsets are into the whole text. */
export function tagSentence(text: string, sentence: Span, names: readonly Span[]): TaggedToken[] {
  wink ??= load();
  const nlp = wink;
  const its: Its = nlp.its;
  const read = nlp.readDoc(text.slice(sentence.start, sentence.end)).tokens();
  const tags = read.out(its.pos);
  const tokens: TaggedToken[] = [];
  let cursor = sentence.start;
  for (const [i, word] of read.out().entries()) {
    const start = text.indexOf(word, cursor);
    // A token that is not there to the letter is left out rather than given false offsets.
    if (start < 0 || start + word.length > sentence.end || word.trim() === '') continue;
    cursor = start + word.length;
    const lower = word.toLowerCase().replaceAll('’', "'");
    tokens.push({ start, end: cursor, text: word, lower, tag: tags[i] ?? '' });
  }
  const named = (token: TaggedToken): boolean =>
    token.tag !== 'NUM' && /^\p{Lu}/u.test(token.text) && names.some((name) => covers(name, token));
  return repairTags(tokens.map((token) => (named(token) ? tagged(token, 'PROPN') : token)));
}
