import type { SyntaxNode } from '../../language/index.js';
import { flag } from '../learned/flag.js';
import { MENTION_TYPES, type FoundValue } from '../question/mentions.js';

const UNIVERSAL_TAGS =
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' ');
const RELATIONS =
  `acl advcl advmod amod appos aux case cc ccomp compound conj cop csubj det expl flat iobj mark nmod nsubj
   nummod obj obl parataxis punct root xcomp`.split(/\s+/u);

/** What is seen of a word in its sentence, whatever is asked. */
export const WORD_FEATURES = [
  ...UNIVERSAL_TAGS,
  ...RELATIONS,
  ...MENTION_TYPES,
  // Where a mention begins, where it ends.
  'opensMention',
  'closesMention',
  'capital',
  'digit',
  'first',
  'inQuotes',
  'inBrackets',
  // Passive subjects and agents.
  'passive',
] as const;

const AT = new Map<string, number>(WORD_FEATURES.map((name, at) => [name, at]));

/**
 * The features of each word of a sentence, in the order of {@link WORD_FEATURES}.
 *
 * @param mentions names, quantities and times in it
 */
export function readWordFeatures(
  words: readonly SyntaxNode[],
  mentions: readonly Pick<FoundValue, 'start' | 'end' | 'type'>[],
): Float32Array[] {
  let [inQuotes, inBrackets] = [false, false];
  return words.map((word) => {
    const features = new Float32Array(WORD_FEATURES.length);
    const add = (name: string, value = 1): void => {
      const at = AT.get(name);
      if (at !== undefined) features[at] = value;
    };
    add(word.upos);
    add(word.base);
    add('passive', flag(/:(?:pass|agent)$/u.test(word.relation)));
    for (const { start, end, type } of mentions) {
      if (word.start >= end || word.end <= start) continue;
      add(type);
      if (word.start <= start) add('opensMention');
      if (word.end >= end) add('closesMention');
    }
    add('capital', flag(/^\p{Lu}/u.test(word.text)));
    add('digit', flag(/\d/u.test(word.text)));
    add('first', flag(word.index === 0));
    if (/^[“”"]|^''$|^``$/u.test(word.text)) inQuotes = /“|``/u.test(word.text) || !inQuotes;
    if (/^[([]$/u.test(word.text)) inBrackets = true;
    if (/^[)\]]$/u.test(word.text)) inBrackets = false;
    add('inQuotes', flag(inQuotes));
    add('inBrackets', flag(inBrackets));
    return features;
  });
}
