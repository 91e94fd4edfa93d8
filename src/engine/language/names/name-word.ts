import { once, WordList } from '../../data/index.js';
import { COMMON_ACRONYMS, TITLES } from './cues.js';
import { startsValue } from '../values/value-starts.js';
import { MONTHS, WEEKDAYS } from '../times/calendar-words.js';
import { FUNCTION_WORDS } from '../tokens/common-words.js';
import { memoise } from '../tokens/memoise.js';

/** What a word's own letters say of it, wherever it stands. */
export interface NameWord {
  /** Without a possessive's `'s`, nor the last part of `China-based`. */
  readonly text: string;
  readonly lower: string;
  readonly shape: 'capital' | 'acronym' | 'mixed' | 'lower' | 'number';
  /** True where a name ends with this word whatever follows: `Alibaba's`, `China-based`. */
  readonly endsName: boolean;
  /** True before `'s`. */
  readonly possessive: boolean;
  /** Whether it can be part of a name at all, wherever it stands in the sentence. */
  readonly canName: boolean;
  /** Whether it is a month or a weekday. */
  readonly calendar: boolean;
  /** Whether a quantity or a time may begin in it. */
  readonly startsValue: boolean;
}

/** Short months that are nothing else, neither a word nor a name. */
const SHORT = ['feb', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec'];
const CALENDAR: ReadonlySet<string> = new Set([...MONTHS, ...WEEKDAYS, ...SHORT]);
/** Names that end in a possessive's `'s`. */
const OWN_NAMES = new WordList('names/parts/possessive-names.txt');
const PEOPLES_OWN = new Set(['people', 'children', 'women', 'men', 'king', 'queen', 'st', 'world']);

/** Function words in capitals, but for those that are names too: `US`, `WHO`, `OR`. */
const allCapsFunctionWords = once(
  (): ReadonlySet<string> =>
    new Set(
      [...FUNCTION_WORDS]
        .map((word) => word.toUpperCase())
        .filter((word) => !/^(?:US|WHO|OR|ME)$/u.test(word)),
    ),
);

/** Reads a word as it stands in a text. */
export const nameWord: (raw: string) => NameWord = memoise((raw) => wordOf(raw, partsOf(raw)));

/** Reads a word that ends in a possessive's `'s` of its own where it stands: `Olave's` behind `St`. */
export const ownNameWord: (raw: string) => NameWord = memoise((raw) =>
  wordOf(raw, { text: raw, endsName: false, possessive: false }),
);

function wordOf(
  raw: string,
  { text, endsName, possessive }: Pick<NameWord, 'text' | 'endsName' | 'possessive'>,
): NameWord {
  // `Yum!`
  const lower = text.toLowerCase().replace(/[!?]$/u, '');
  const shape = shapeOf(text);
  // Field by field: an object made by spreading another is several times slower to read.
  return {
    text,
    lower,
    shape,
    endsName,
    possessive,
    canName: canName(text, lower, shape),
    calendar: CALENDAR.has(lower),
    startsValue: startsValue(raw),
  };
}

function partsOf(raw: string): Pick<NameWord, 'text' | 'endsName' | 'possessive'> {
  const word = raw.replace(/['’][sS]$/u, '');
  const own = OWN_NAMES.has(raw.toLowerCase().replace('’', "'"));
  const possessive = word.length < raw.length && !own && !PEOPLES_OWN.has(word.toLowerCase());
  const hyphen = /^(?<name>\p{Lu}.*?)-\p{Ll}[\p{Ll}-]{2,}$/u.exec(word)?.groups?.['name'];
  if (hyphen !== undefined) return { text: hyphen, endsName: true, possessive: false };
  return { text: possessive ? word : raw, endsName: possessive, possessive };
}

function shapeOf(raw: string): NameWord['shape'] {
  // `.NET`
  const word = raw.replace(/^\./u, '');
  if (/^\p{N}/u.test(word)) {
    if (/^\p{N}+(?:[.-]\p{N}+)*$/u.test(word)) return 'number';
    // "380V" is a measure, "3Com" a name.
    return /\p{Lu}/u.test(word) && !/-|^\p{N}+\p{L}{1,2}$/u.test(word) ? 'mixed' : 'lower';
  }
  if (!/\p{Lu}/u.test(word)) return 'lower';
  if (/^(?:\p{Lu}\.)+$/u.test(word) || /^\p{Lu}[\p{Lu}\p{N}&-]+s?$/u.test(word)) return 'acronym';
  if (/^\p{Lu}/u.test(word)) return /^\p{Lu}[^\p{Lu}]*\p{N}/u.test(word) ? 'mixed' : 'capital';
  // Not "pre-Columbian", but "iPhone" and "xAI".
  return /^\p{Ll}{1,3}\p{Lu}/u.test(word) ? 'mixed' : 'lower';
}

function canName(text: string, lower: string, shape: NameWord['shape']): boolean {
  if (shape === 'lower' || shape === 'number') return false;
  if (TITLES.has(lower)) return true;
  if (COMMON_ACRONYMS.has(text) || /^[QH][1-4]$/u.test(text) || CALENDAR.has(lower)) return false;
  if (shape === 'acronym') return !allCapsFunctionWords().has(text);
  return !FUNCTION_WORDS.has(lower.replace(/’/gu, "'"));
}
