import { byWord, once, readKeyed } from '../../data/index.js';
import { memoise } from '../../language/index.js';

/** Classes of words that tell how a phrase is built; `data/` has the words of each. */
const LISTED =
  `article possessive this in on at from by of to for with as within during between about through
   like than and or but because which where be have do may not pronoun there some nearly often
   called made number first unit`.split(/\s+/u);

const SHAPED: readonly (readonly [string, RegExp])[] = [
  ['year', /^[12]\d{3}$/u],
  ['money', /^\p{Sc}|^[A-Z]{1,2}\$/u],
  ['ordinal', /\d(?:st|nd|rd|th)$/u],
  ['digits', /\d/u],
  ['owner', /['’]s$/u],
  ['initial', /^\p{Lu}\.?$/u],
  ['acronym', /^\p{Lu}{2,}/u],
  ['Plural', /^\p{Lu}.*s$/u],
  ['Capital', /^\p{Lu}/u],
  ['-ly', /ly$/u],
  ['-ing', /ing$/u],
  ['-ed', /ed$/u],
  ['-tion', /(?:tion|sion|ment|ness|ity|ance|ence|ism|ship|ure|age|acy)s?$/u],
  ['-er', /(?:er|or|ist|ian|eer)s?$/u],
  ['-al', /(?:al|ous|ive|ic|able|ible|ful|less|ary|ish|ese|an)$/u],
  ['-ss', /(?:ss|us|is)$/u],
  ['-s', /s$/u],
];

const MARKS = ['comma', 'open', 'close', 'quote', 'hyphen', 'dash', 'mark', 'begin', 'end'];

/** All classes of words and of the marks between them. */
export const WORD_CLASSES: readonly string[] = [
  ...LISTED,
  'other',
  ...SHAPED.map(([name]) => name),
  'word',
  ...MARKS,
];

/**
 * The number of a class of {@link WORD_CLASSES}.
 *
 * @throws {RangeError} where there is none of that name
 */
export function classNumber(name: string): number {
  const number = WORD_CLASSES.indexOf(name);
  if (number === -1) throw new RangeError(`There is no class of words named ${name}`);
  return number;
}

const classOfListed = once(() => {
  const words = byWord(readKeyed('ask/word-classes.txt', LISTED));
  return new Map([...words].map(([word, name]) => [word, classNumber(name)]));
});
const shaped = SHAPED.map(([name, shape]) => [classNumber(name), shape] as const);
const [OTHER, WORD] = [classNumber('other'), classNumber('word')];

/** What a word looks like, apart from where it stands. */
export interface WordShape {
  readonly lower: string;
  /** Number of its class. */
  readonly form: number;
  readonly capital: boolean;
}

const shapeOfContent = memoise((word) => shapeOf(word, WORD));
const shapeOfStop = memoise((word) => shapeOf(word, OTHER));

/** The shape of a word; a stop word that is not listed is `other`. */
export function readShape(word: string, stop: boolean): WordShape {
  return stop ? shapeOfStop(word) : shapeOfContent(word);
}

function shapeOf(word: string, otherwise: number): WordShape {
  const lower = word.toLowerCase();
  const capital = /^\p{Lu}/u.test(word);
  // `May` and `Will` are names where no stop word is meant.
  const known = capital && otherwise === WORD ? undefined : classOfListed().get(lower);
  if (known !== undefined) return { lower, form: known, capital };
  const shape = otherwise === WORD ? shaped.find(([, form]) => form.test(word)) : undefined;
  return { lower, form: shape?.[0] ?? otherwise, capital };
}

const COMMA = classNumber('comma');
const marks: readonly (readonly [number, RegExp])[] = [
  [classNumber('open'), /[([]/u],
  [classNumber('close'), /[)\]]/u],
  [classNumber('quote'), /["“”‘]/u],
  [classNumber('dash'), /[—–]|--/u],
  [COMMA, /^,/u],
  [classNumber('hyphen'), /^[-/]$/u],
];
const MARK = classNumber('mark');

/** The class of the punctuation between two words. */
export const markClass = memoise((mark) => marks.find(([, form]) => form.test(mark))?.[0] ?? MARK);
