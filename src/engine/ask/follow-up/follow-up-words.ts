import { once, oneOf, readKeyed } from '../../data/index.js';
import { anyAskingWord } from '../question/asking-words.js';

const CLASSES = [
  ...(['link', 'question word', 'further measure', 'preposition'] as const),
  ...(['bare', 'personal', 'neuter', 'plural', 'possessive', 'demonstrative'] as const),
  ...(['behind an empty it', 'saying', 'time or text', 'generic'] as const),
] as const;

/** The patterns that a follow-up is known by. */
export const patterns = once(() => {
  const words = readKeyed('ask/follow-up-words.txt', CLASSES);
  const any = (...names: readonly (typeof CLASSES)[number][]): string =>
    `(?:${oneOf(names.flatMap((name) => words.get(name) ?? []))})`;
  const [asking, that] = [any('question word'), any('demonstrative')];
  const asked = (...names: readonly ('be' | 'auxiliary' | 'modal' | 'measure')[]): string =>
    `(?:${anyAskingWord(...names)})`;
  const [be, finite] = [asked('be'), asked('be', 'auxiliary', 'modal')];
  const empty = any('behind an empty it');
  return {
    /** Opens a question that goes on from the one before. */
    link: new RegExp(`^\\s*${any('link')}\\b[\\s,:–—-]*`, 'iu'),
    /** Words that ask, or put a sentence together: what has none of them is a phrase. */
    asking: new RegExp(`\\b(?:${asking}|${finite}|should)\\b`, 'iu'),
    /** Begins a phrase that says when, where or for whom: `in June?` */
    preposition: new RegExp(`^\\s*${any('preposition')}\\s+(?=\\S)`, 'iu'),
    /** A question word with what belongs to it. */
    questionWords: new RegExp(
      `\\b(?:how (?:${asked('measure')}|${any('further measure')})|what (?:kind|sort) of|${asking})\\b`,
      'giu',
    ),
    /** Words that an elliptic question is made of: with these alone it asks nothing by itself. */
    bareWords: new RegExp(`\\b${any('bare')}\\b`, 'giu'),
    /** What stands for a person, a thing or several. */
    pronoun: new RegExp(`\\b${any('personal', 'neuter', 'plural')}\\b`, 'iu'),
    possessive: new RegExp(`^${any('possessive')}$`, 'iu'),
    personal: new RegExp(`^${any('personal')}$`, 'iu'),
    plural: new RegExp(`^${any('plural')}$`, 'iu'),
    /** `it` that stands for nothing before: `is it true that`, `how long does it take to`. */
    emptyIt: new RegExp(
      `\\bit (?:(?:is|was|'s) )?${empty}\\b|\\bit (?:takes?|took|costs?) (?:\\S.*)?\\bto\\b|\\bit rain`,
      'iu',
    ),
    /** Behind these words a pronoun stands for whoever says it. */
    saysIt: new RegExp(
      `\\b(?:who|which \\p{L}+|what \\p{L}+)\\s+${any('saying')}\\s+(?:that\\s+)?$`,
      'iu',
    ),
    /** `that` and `this` for what was said before: at the end of a question they stand alone. */
    that: new RegExp(`\\b${that}(?=\\s*[?.!]*\\s*$)`, 'iu'),
    /** With a noun or a verb behind, not those that join clauses or name a time: `was that bill passed?` */
    thatThing: new RegExp(`\\b${finite} ${that}\\b(?! ${any('time or text')})`, 'iu'),
    /** What was counted or chosen among in a question before: `how many fake accounts` did … */
    askedNoun: new RegExp(
      `\\b(?:how (?:many|much)|what|which|whose) [^?]*?(?=\\b${finite}\\b)`,
      'iu',
    ),
    /** `there` for a place, not the one of `there is`. */
    there: new RegExp(
      `(?<!\\b(?:${be}|be|been|has|have|had|will)\\s)\\bthere\\b(?!\\s+(?:${be}|will|has|have|had|be)\\b)`,
      'iu',
    ),
    /** `the company` and the like, which without a name point back at one. */
    generic: new RegExp(`\\bthe ${any('generic')}\\b`, 'iu'),
    /** What a question opens with once its question words are gone. */
    opening: new RegExp(`^\\s*(?:${asked('be', 'auxiliary')}\\b\\s*)+`, 'iu'),
  };
});

/** `what about X?`, `how about X?` */
export const WHAT_ABOUT = /^\s*(?:what|how) about\s+(?=\S)/iu;
/** A question of a question word and a noun: `how many exchanges?`, `at what valuation?` */
export const NOUN_ALONE =
  /^\s*(?:(?:at|by|for|from|in|on|of|to|with) )?(?:how (?:many|much)(?: [\p{L}'-]+){1,2}|(?:what|which|whose) [\p{L}'-]+)\s*\?*\s*$/iu;
