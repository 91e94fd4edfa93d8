import { memoise } from '../../language/index.js';

/** Words that tell how a phrase is built, by what they do. */
const LISTED: readonly (readonly [string, string])[] = [
  ['article', 'the a an'],
  ['possessive', 'its his her their our my your'],
  ['this', 'this that these those such'],
  ['in', 'in'],
  ['on', 'on'],
  ['at', 'at'],
  ['from', 'from'],
  ['by', 'by'],
  ['of', 'of'],
  ['to', 'to'],
  ['for', 'for'],
  ['with', 'with'],
  ['as', 'as'],
  ['within', 'into onto upon within inside throughout across along over under above below behind'],
  ['during', 'during until after before till'],
  ['between', 'between among'],
  ['about', 'about against toward towards regarding concerning'],
  ['through', 'through via without'],
  ['like', 'like including such except unlike'],
  ['than', 'than'],
  ['and', 'and'],
  ['or', 'or nor'],
  ['but', 'but yet however though although'],
  ['because', 'because so if while whereas since unless'],
  ['which', 'which who whom whose'],
  ['where', 'where when why how whether what'],
  ['be', 'is are was were be been being am'],
  ['have', 'has have had having'],
  ['do', 'do does did done doing'],
  ['may', 'can could may might must will would shall should cannot'],
  ['not', 'not no never neither'],
  ['pronoun', 'he she it they we i you who him them us me himself herself itself themselves one'],
  ['there', 'there here then thus therefore'],
  [
    'some',
    'some many most all both each every several few more less much any other another various',
  ],
  ['nearly', 'approximately nearly almost roughly around least estimated only just up'],
  [
    'often',
    'also often usually still even very now again later ever already generally mostly mainly',
  ],
  ['called', 'called named known titled termed dubbed nicknamed considered regarded referred'],
  [
    'made',
    'become becomes became made used include includes included contain contains says said began started held found won took gave led created wrote published founded established built bought sold sent met kept lost paid spent brought thought came went ran grew fell rose drew drove spoke stood saw knew taught caught fought sought told left chose broke wore threw flew hit cut put set let lay laid rode sang sank shot struck tore understood withdrew shown given taken written known seen driven drawn grown thrown chosen broken beaten begun sung',
  ],
  [
    'number',
    'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty hundred thousand million billion trillion dozen half third quarter',
  ],
  ['first', 'first second fourth fifth sixth seventh eighth ninth tenth nineteenth twentieth'],
  [
    'unit',
    'percent year years day days hour hours month months week weeks minute minutes second seconds mile miles km metres meters feet people century centuries decades tons tonnes acres dollars degrees times',
  ],
];

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
  ...LISTED.map(([name]) => name),
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

const listed = new Map(
  LISTED.flatMap(([name, words]) =>
    words.split(' ').map((word) => [word, classNumber(name)] as const),
  ),
);
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
  const known = capital && otherwise === WORD ? undefined : listed.get(lower);
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
