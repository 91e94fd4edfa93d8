import { WordList } from '../../data/index.js';
import { ORGANISATION_HEADS } from './cues.js';
import { startsValue } from '../tokens/value-starts.js';
import { LineCase } from './lines.js';
import { forEachNameWord } from './word-spans.js';
import { nameWord, type NameWord } from './words.js';
import { memoise } from '../tokens/memoise.js';
import type { Span } from '../../document/index.js';

/** What stands between two words. */
interface Gap {
  readonly space: boolean;
  readonly point: boolean;
  /** The apostrophe of a plural's possessive: "the Magistrates' Court". */
  readonly apostrophe: boolean;
  readonly ampersand: boolean;
  readonly endsSentence: boolean;
  readonly breaksLine: boolean;
  /** Whether a figure may begin in it. */
  readonly hasSign: boolean;
  readonly comma: boolean;
  readonly colon: boolean;
  /** Whether it ends with an opening bracket. */
  readonly bracket: boolean;
}

/** A word where it stands, as the reader of names sees it; a possessive's `'s` stays outside its span. */
export class NameToken implements NameWord, Span {
  /** True in a line that gives capitals to common words too, or to every letter. */
  headline = false;
  /** True where its `'s` stands apart, as in text taken apart into words: `Alvarez 's boat`. */
  ownsApart = false;
  /** True in a line that is all capitals. */
  shouted = false;

  constructor(
    readonly start: number,
    readonly end: number,
    readonly word: NameWord,
    /** True where a capital says little: the word opens a sentence, a line or a quotation. */
    readonly opens: boolean,
    /** True where nothing but a space (or the point of an abbreviation) parts it from the word before. */
    readonly glued: boolean,
    /** What parts it from the word before. */
    readonly gap: Gap,
  ) {}

  get text(): string {
    return this.word.text;
  }

  get lower(): string {
    return this.word.lower;
  }

  get shape(): NameWord['shape'] {
    return this.word.shape;
  }

  get closes(): boolean {
    return this.word.closes || this.ownsApart;
  }

  get owner(): boolean {
    return this.word.owner || this.ownsApart;
  }

  get canName(): boolean {
    return this.word.canName;
  }

  get calendar(): boolean {
    return this.word.calendar;
  }

  get hasBeginning(): boolean {
    return this.word.hasBeginning;
  }

  /** True where an ampersand parts it from the word before. */
  get ampersand(): boolean {
    return this.gap.ampersand;
  }
}

/** Their point ends no sentence. */
const ABBREVIATIONS = new WordList('names/parts/abbreviations.txt');

/** The words of a text, in order, with what their letters and surroundings say of them. */
export function nameTokens(text: string): NameToken[] {
  const tokens: NameToken[] = [];
  let line = new LineCase(0);
  let before: NameToken | undefined;
  forEachNameWord(text, (start, end) => {
    if (before && end === start + 1 && isOwnerApart(text.slice(before.end, end))) {
      before.ownsApart = true;
      return;
    }
    const gap = gapBetween(text, before, start);
    if (gap.breaksLine) {
      line.end(text, tokens);
      line = new LineCase(tokens.length);
    }
    before = tokenAt(start, nameWord(text.slice(start, end)), gap, before);
    tokens.push(before);
    line.add(before.word);
  });
  line.end(text, tokens);
  return tokens;
}

/** Whether the words behind an owner are a `'s` that stands apart. */
function isOwnerApart(words: string): boolean {
  return words === " 's" || words === ' ’s';
}

function readGap(between: string): Gap {
  const gap = between.replace(/^ ?['’]s/u, '');
  return {
    space: gap === ' ' || gap === '\u00a0' || gap === '* ',
    point: gap === '. ',
    apostrophe: /^['’] $/u.test(gap),
    ampersand: gap === ' & ',
    endsSentence: /[.!?…:;\n]|["“‘]|^\s?[-–—*•]\s/u.test(gap),
    breaksLine: gap.includes('\n'),
    hasSign: startsValue(between),
    comma: /^\s?,/u.test(gap),
    colon: /^\s?:/u.test(gap),
    bracket: gap.trimEnd().endsWith('('),
  };
}

const gapOf = memoise(readGap);
const START = readGap('\n');
const SPACE = readGap(' ');

function gapBetween(text: string, before: NameToken | undefined, start: number): Gap {
  if (!before) return START;
  const isSpace = start === before.end + 1 && text[before.end] === ' ';
  return isSpace ? SPACE : gapOf(text.slice(before.end, start));
}

function tokenAt(
  start: number,
  word: NameWord,
  gap: Gap,
  before: NameToken | undefined,
): NameToken {
  const afterPoint = gap.point && before !== undefined && isAbbreviation(before);
  // Behind "U.S." a name may go on; only a word that names nothing tells that a sentence begins.
  const afterDots = before?.text.endsWith('.') === true && !word.canName;
  const opens = !afterPoint && (gap.endsSentence || afterDots);
  // "the Magistrates' Court" is one name, "Williams' wife" none.
  const owned = gap.apostrophe && ORGANISATION_HEADS.has(word.lower);
  const glued = gap.space || afterPoint || owned;
  const end = start + word.text.length;
  return new NameToken(start, end, word, opens, glued, gap);
}

function isAbbreviation({ lower, text }: NameToken): boolean {
  return ABBREVIATIONS.has(lower) || /^\p{Lu}$/u.test(text);
}
