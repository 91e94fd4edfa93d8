import type { Matrix } from '../../network/index.js';
import { IRREGULAR_BASES, irregularPasts } from '../words/irregular-verbs.js';
import type { TagPair } from './tree/tag-chooser.js';

/** What a sentence is read as at first: a row a word, the root's first, its tags and those that they may be. */
export interface FirstReading {
  readonly words: readonly string[];
  readonly scores: Matrix;
  readonly pairs: readonly (TagPair | undefined)[];
  readonly tags: readonly string[];
  readonly universalTags: readonly string[];
}

/** A word is likely a finite verb where no other tag's score is higher by more than this. */
const NEARLY_LIKELIEST = 1.5;
/** The same of the root, and of a word that is a verb already, though not a finite one. */
const NEARLY_LIKELIEST_OF_HEADS = 4;
const NEARLY_LIKELIEST_OF_VERBS = 5;
/** The same of a word between a noun and an article, and of a form that is a past tense. */
const NEARLY_LIKELIEST_BEFORE_OBJECT = 6.5;
const NEARLY_LIKELIEST_OF_PASTS = 5;
const FINITE = /^VB[DPZ]$/u;
const VERBAL = /^(?:VERB|AUX)$/u;

/** How far the score of the likeliest finite tag of a row lies from that of the likeliest of all: 0 at most. */
function leadOf(row: number, { scores, tags }: FirstReading): number {
  const own = scores.values.subarray(row * scores.columns, row * scores.columns + tags.length);
  let [finite, all] = [-Infinity, -Infinity];
  for (let at = 0; at < tags.length; at += 1) {
    const score = own[at] ?? -Infinity;
    if (score > all) all = score;
    if (score > finite && FINITE.test(tags[at] ?? '')) finite = score;
  }
  return finite - all;
}

const tagAt = ({ pairs, tags }: FirstReading, row: number): string =>
  tags[pairs[row]?.[0] ?? -1] ?? '';

const wordAt = ({ words }: FirstReading, row: number): string => words[row - 1] ?? '';

/** The row of the word that is most likely the finite verb that was overlooked; 0 where none is likely one. */
export function overlookedVerb(reading: FirstReading, root: number): number {
  const { pairs, universalTags } = reading;
  if (leadOf(root, reading) > -NEARLY_LIKELIEST_OF_HEADS) {
    return pastAtEnd(reading) || root;
  }
  let [best, most] = [0, -Infinity];
  for (let row = 1; row < pairs.length; row += 1) {
    const isVerb = VERBAL.test(universalTags[pairs[row]?.[1] ?? -1] ?? '');
    // A finite verb was not overlooked.
    if (isVerb && FINITE.test(tagAt(reading, row))) continue;
    const lead = leadOf(row, reading);
    if (lead > -leastOf(row, isVerb, reading) && lead > most) [best, most] = [row, lead];
  }
  return best;
}

function leastOf(row: number, isVerb: boolean, reading: FirstReading): number {
  if (isVerb) return NEARLY_LIKELIEST_OF_VERBS;
  if (!isBehindNoun(row, reading)) return NEARLY_LIKELIEST;
  // `Most members of the union back the strike.`
  const isBeforeObject = tagAt(reading, row + 1) === 'DT' && mayAgree(row, reading);
  if (isBeforeObject) return NEARLY_LIKELIEST_BEFORE_OBJECT;
  return isPast(wordAt(reading, row)) ? NEARLY_LIKELIEST_OF_PASTS : NEARLY_LIKELIEST;
}

/** Whether a form that is no past tense has a noun before it that it may stand with: `members back`, `Leeds back`. */
function mayAgree(row: number, reading: FirstReading): boolean {
  const word = wordAt(reading, row);
  if (irregularPasts().has(word) || word.endsWith('ed')) return true;
  if (tagAt(reading, row - 1).startsWith('NNP')) return true;
  return reading.words.some((_, at) => at + 1 < row && /^NNP?S$/u.test(tagAt(reading, at + 1)));
}

/** `Profit at the bank rose.`: the last word, where it is a past tense; 0 where it is none. */
function pastAtEnd(reading: FirstReading): number {
  const row = reading.words.length - 1;
  const isLikely = leadOf(row, reading) > -NEARLY_LIKELIEST_OF_PASTS;
  return isLikely && isPast(wordAt(reading, row)) && isBehindNoun(row, reading) ? row : 0;
}

const isBehindNoun = (row: number, reading: FirstReading): boolean =>
  tagAt(reading, row - 1).startsWith('NN') && /^\p{Ll}+$/u.test(wordAt(reading, row));

/** Whether a word is a past tense that no rule of spelling gives, and looks like no other form. */
const isPast = (word: string): boolean =>
  irregularPasts().has(word) && !IRREGULAR_BASES().has(word);

const OPENER =
  /^(?:after|before|since|until|till|when|while|because|although|though|if|unless|as|that)$/u;
const CLAUSE_END = /^[,.;:!?()–—]$/u;
/** The same of what looks like a past tense in a clause that has no other verb. */
const NEARLY_LIKELIEST_IN_CLAUSE = 4;

/**
 * The row of a past tense that was overlooked in a clause: `after the strike hit sales`, `whose dog bit Holt
 * paid`; 0 where there is none.
 */
export function overlookedInClause(reading: FirstReading): number {
  const { words } = reading;
  const pasts = irregularPasts();
  for (let row = 3; row < words.length; row += 1) {
    if (!pasts.has(wordAt(reading, row)) || !isBehindNoun(row, reading)) continue;
    const opener = openerBefore(row, reading);
    if (opener === 0) continue;
    if (wordAt(reading, opener).toLowerCase() === 'whose') {
      const isObject = /^(?:NNPS?|DT|PRP\$?)$/u.test(tagAt(reading, row + 1));
      if (isObject && opener === row - 2) return row;
    } else if (isLikelyInClause(row, reading)) return row;
  }
  return 0;
}

function isLikelyInClause(row: number, reading: FirstReading): boolean {
  const { words } = reading;
  if (FINITE.test(tagAt(reading, row))) return false;
  // `when a fire tore through the mill`
  const isBeforePlace = tagAt(reading, row + 1) === 'IN' && isPast(wordAt(reading, row));
  if (!isBeforePlace && !/^(?:NN|DT|PRP|JJ|CD)/u.test(tagAt(reading, row + 1))) return false;
  for (let at = row; at <= words.length && !CLAUSE_END.test(wordAt(reading, at)); at += 1)
    if (/^(?:VB[DPZ]|MD)$/u.test(tagAt(reading, at))) return false;
  return leadOf(row, reading) > -NEARLY_LIKELIEST_IN_CLAUSE;
}

/** The row of the conjunction before a noun phrase that ends right before a word; 0 where there is none. */
function openerBefore(row: number, reading: FirstReading): number {
  for (let at = row - 2; at > 0; at -= 1) {
    const [word, tag] = [wordAt(reading, at).toLowerCase(), tagAt(reading, at)];
    if (word === 'whose') return at;
    if (OPENER.test(word)) return /^(?:DT|PRP\$|NNP)/u.test(tagAt(reading, at + 1)) ? at : 0;
    if (!/^(?:NN|DT|JJ|CD|PRP\$|POS)/u.test(tag)) return 0;
  }
  return 0;
}
