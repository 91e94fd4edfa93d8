import type { NameKind } from '../text/index.js';

const of = (
  kinds: readonly NameKind[],
  words: string,
): (readonly [string, readonly NameKind[]])[] =>
  words.split(' ').map((word) => [word, kinds] as const);

/** Pronouns that stand for somebody or something named before, and for which kinds. */
export const PRONOUNS: ReadonlyMap<string, readonly NameKind[]> = new Map([
  ...of(['organisation', 'product', 'other'], 'it its itself'),
  ...of(['person'], 'he him his himself she her hers herself'),
  ...of(['organisation', 'person'], 'they their theirs'),
]);

/** Common nouns that stand with `the` for something named before: `the company`. */
export const COMMON_NAMES: ReadonlyMap<string, readonly NameKind[]> = new Map([
  ...of(
    ['organisation', 'other'],
    'company firm lab group startup start-up business corporation agency ministry bank retailer chipmaker carmaker automaker manufacturer maker developer publisher airline insurer lender giant operator club union charity university regulator conglomerate',
  ),
  ...of(['product', 'other'], 'model app device chip software phone system platform'),
]);

/** Nouns for those who speak and for what is written, so that a verb of saying after them reports a claim. */
export const SPEAKER_NOUN =
  /\b(?:spokes(?:man|woman|person|people)|officials?|sources?|analysts?|experts?|lawyers?|lawmakers?|legislators?|senators?|critics?|researchers?|scientists?|executives?|employees?|police|prosecutors?|authorities|reports?|letters?|statements?|stud(?:y|ies)|filings?|lawsuits?|complaints?|documents?|memos?|surveys?|ministers?|president|secretary|chief|director|founder|compan(?:y|ies)|firms?|labs?|groups?|agenc(?:y|ies)|ministry|government|court|judges?|union|banks?|regulators?|people|residents?|witness(?:es)?|investors?|shareholders?|economists?|doctors?|teachers?|mayor|governor|chairman|chairwoman|ceo|authors?|team|committee|council|he|she|they|it|who)\b/iu;
