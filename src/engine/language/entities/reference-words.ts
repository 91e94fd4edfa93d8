import type { NameKind } from '../names/names.js';
import type { Gender } from './gender.js';

/** What a pronoun, or a noun with `the`, may stand for. */
export interface Stand {
  readonly kinds: readonly NameKind[];
  readonly gender?: Gender;
}

const each = <T>(stand: T, words: string): (readonly [string, T])[] =>
  words.split(' ').map((word) => [word, stand] as const);

/** Pronouns that stand for somebody or something named before. */
export const PRONOUNS: ReadonlyMap<string, Stand> = new Map([
  ...each<Stand>({ kinds: ['organisation', 'product', 'other', 'place'] }, 'it its itself'),
  ...each<Stand>({ kinds: ['person'], gender: 'male' }, 'he him his himself'),
  ...each<Stand>({ kinds: ['person'], gender: 'female' }, 'she her hers herself'),
  ...each<Stand>({ kinds: ['organisation'] }, 'they their theirs'),
]);

/** Common nouns that stand with `the` for something named before: `the company`. */
export const COMMON_NAMES: ReadonlyMap<string, readonly NameKind[]> = new Map([
  ...each<readonly NameKind[]>(
    ['organisation', 'other'],
    'company firm lab group startup start-up business corporation agency ministry bank retailer chipmaker carmaker automaker manufacturer maker developer publisher airline insurer lender giant operator club union charity university regulator conglomerate department commission council court committee party team newspaper',
  ),
  ...each<readonly NameKind[]>(
    ['product', 'other'],
    'model app device chip software phone system platform',
  ),
  ...each<readonly NameKind[]>(['place'], 'country nation city town island kingdom village'),
  ...each<readonly NameKind[]>(
    ['person'],
    'president minister secretary senator governor mayor chancellor premier general judge king queen pope bishop professor chairman director commissioner ambassador',
  ),
]);

/** Nouns for private firms: no ministry or court is meant by them. */
export const FIRM_NOUN =
  /^(?:company|firm|startup|start-up|business|corporation|retailer|chipmaker|carmaker|automaker|manufacturer|maker|developer|publisher|airline|insurer|lender|giant|operator|conglomerate)$/u;

/** Words of the names of what is no firm. */
export const PUBLIC_BODY =
  /\b(?:department|ministry|agency|commission|council|court|committee|parliament|senate|congress|union|university|party|police|army|navy|government|authority|pentagon|house)\b/u;

/** Nouns for those who speak and for what is written, so that a verb of saying after them reports a claim. */
export const SPEAKER_NOUN =
  /\b(?:spokes(?:man|woman|person|people)|officials?|sources?|analysts?|experts?|lawyers?|lawmakers?|legislators?|senators?|critics?|researchers?|scientists?|executives?|employees?|police|prosecutors?|authorities|reports?|letters?|statements?|stud(?:y|ies)|filings?|lawsuits?|complaints?|documents?|memos?|surveys?|ministers?|president|secretary|chief|director|founder|compan(?:y|ies)|firms?|labs?|groups?|agenc(?:y|ies)|ministry|government|court|judges?|union|banks?|regulators?|people|residents?|witness(?:es)?|investors?|shareholders?|economists?|doctors?|teachers?|mayor|governor|chairman|chairwoman|ceo|authors?|team|committee|council|he|she|they|it|who)\b/iu;
