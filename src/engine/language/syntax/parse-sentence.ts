import { covers, type Span } from '../../document/index.js';
import { once } from '../../data/index.js';
import { rowOf } from '../../network/index.js';
import { brokenNames } from './broken-names.js';
import { lemmatise } from './lemmas/lemmatise.js';
import { syntaxModel } from './model/model-file.js';
import { isTitleBeforeName } from '../names/titles.js';
import { tagOfForm } from './likely-forms.js';
import { loadNetwork } from './network/load-network.js';
import { SentenceReader } from './sentence-reader.js';
import {
  isInName,
  isOneWordName,
  KNOWN_NAME,
  type Phrase,
  verbLike,
  wordToRead,
} from './phrase.js';
import type { SyntaxToken } from './token.js';
import type { Unit } from './tree/units.js';
import { splitWords } from './words/split-words.js';

const reader = once(() => {
  const model = syntaxModel();
  return new SentenceReader(loadNetwork(model), model.header);
});

/** What a name may be read as; as anything else it is read once more. */
const NAMES = new Set(['PROPN', 'NOUN', 'X']);
/** What no word of a name is. */
const VERBS = new Set(['VERB', 'AUX']);

/**
 * Reads a sentence: tags, lemmas and the dependency tree, by a network learned from the English Web
 * Treebank and GUM (loaded at the first call).
 *
 * @param tokens the words of one sentence, as `splitWords` parts them
 * @param phrases known before: of the words of each one hangs from outside
 */
export function parseSentence(
  tokens: readonly (Span & { readonly text: string })[],
  phrases: readonly Phrase[] = [],
): SyntaxToken[] {
  const { header } = syntaxModel();
  const units = unitsAmong(tokens, phrases);
  const words = tokens.map((token) => wordToRead(token, phrases));
  const first = reader().read(words, units);
  const broken = brokenNames(tokens, phrases, (at) => ({
    head: first.heads[at] ?? -1,
    relation: header.relations[first.relations[at] ?? 0] ?? '',
  }));
  const between = first.isVerbless ? verbBetweenNames(tokens, phrases) : -1;
  const overlooked = between < 0 ? first.overlookedVerb : between;
  const seen = words.map((word, at) => {
    const isOverlooked = at === overlooked;
    // A name beside it is a name by itself.
    if (between >= 0 && (at === between - 1 || at === between + 1)) return KNOWN_NAME;
    const tag = header.universalTags[first.universalTags[at] ?? 0] ?? '';
    const token = tokens[at];
    if (token && isOneWordName(token, phrases)) {
      return NAMES.has(tag) && !isOverlooked ? word : KNOWN_NAME;
    }
    const isInBroken = /^\p{Lu}/u.test(word) && token && broken.some((name) => covers(name, token));
    // A name may be written small in a claim: no word of it is a verb all the same.
    if (token && (VERBS.has(tag) || isInBroken) && isInName(token, phrases)) return KNOWN_NAME;
    return isOverlooked ? verbLike(word) : word;
  });
  // `The old ferry sails`, `Hyperic sued`: what was taken for something else is read again by a likeness.
  const read = seen.some((word, at) => word !== words[at]) ? reader().read(seen, units) : first;
  return tokens.map(({ start, end, text }, at) => {
    const xpos = tagOfForm(text, header.tags[read.tags[at] ?? 0] ?? '');
    return {
      start,
      end,
      text,
      xpos,
      lemma: lemmatise(text, xpos, at === 0),
      upos: header.universalTags[read.universalTags[at] ?? 0] ?? '',
      head: read.heads[at] ?? -1,
      relation: header.relations[read.relations[at] ?? 0] ?? '',
    };
  });
}

/**
 * What the network knows of each word in its sentence: a row a word, all the tags and the tree are
 * worked out from.
 */
export function encodeWords(words: readonly string[]): Float32Array[] {
  const encoded = reader().encode(words);
  return words.map((_, at) => rowOf(encoded, at + 1));
}

/**
 * `Leeds trail Cork by six points.`: the word between two names of bodies or places, the first of which opens
 * a sentence that was read without a verb and goes on behind the second; -1 for none.
 */
function verbBetweenNames(
  tokens: readonly (Span & { readonly text: string })[],
  phrases: readonly Phrase[],
): number {
  const names = phrases.filter(({ kind }) => /^(?:place|organisation|other)$/u.test(kind ?? ''));
  const [first] = tokens;
  const subject = first && names.find(({ start }) => start === first.start);
  const verb = subject ? tokens.findIndex(({ start }) => start > subject.end) : -1;
  const [word, object] = [tokens[verb], tokens[verb + 1]];
  const named = object && names.find(({ start }) => start === object.start);
  const behind = named && tokens.find(({ start }) => start >= named.end);
  const isWord = /^\p{Ll}+$/u.test(word?.text ?? '') && !isTitleBeforeName(word?.text ?? '');
  return isWord && /^\p{Ll}/u.test(behind?.text ?? '') ? verb : -1;
}

/** The phrases of several words, the longer where two overlap; the root has the first row. */
function unitsAmong(tokens: readonly Span[], phrases: readonly Phrase[]): Unit[] {
  const units: Unit[] = [];
  for (const phrase of [...phrases].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    const first = tokens.findIndex(({ end }) => end > phrase.start) + 1;
    const last = tokens.findLastIndex(({ start }) => start < phrase.end) + 1;
    const isFree = units.every(([from, to]) => last < from || first > to);
    if (first > 0 && first < last && isFree) units.push([first, last]);
  }
  return units;
}

/**
 * Reads the sentence that stands at a span of a text, its words parted as the treebanks part them.
 *
 * @param phrases as {@link parseSentence} takes them
 */
export function parseSentenceAt(
  text: string,
  sentence: Span,
  phrases: readonly Phrase[] = [],
): SyntaxToken[] {
  const words = splitWords(text, sentence);
  return parseSentence(
    words.map(({ start, end }) => ({ start, end, text: text.slice(start, end) })),
    phrases,
  );
}
