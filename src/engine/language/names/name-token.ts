import type { Span } from '../../document/index.js';
import type { NameWord } from './name-word.js';

/** What stands between two tokens. */
export interface TokenGap {
  readonly space: boolean;
  readonly point: boolean;
  /** The apostrophe of a plural's possessive: "the Magistrates' Court". */
  readonly apostrophe: boolean;
  readonly ampersand: boolean;
  readonly endsSentence: boolean;
  readonly breaksLine: boolean;
  /** Whether a quantity may begin in it. */
  readonly hasSign: boolean;
  readonly comma: boolean;
  readonly colon: boolean;
  readonly dash: boolean;
  /** Whether it ends with an opening bracket. */
  readonly bracket: boolean;
}

/** A token of name recognition: a word where it stands; a possessive's `'s` stays outside its span. */
export class NameToken implements NameWord, Span {
  /** True in a line that gives capitals to common words too, or to every letter. */
  headline = false;
  /** True where its `'s` stands apart, as in text that is already tokenised: `Alvarez 's boat`. */
  possessiveApart = false;
  /** True in a line that is all capitals. */
  allCaps = false;

  constructor(
    readonly start: number,
    readonly end: number,
    readonly word: NameWord,
    /** True where a capital says little: the word opens a sentence, a line or a quotation. */
    readonly atStart: boolean,
    /** True where only a space (or the point of an abbreviation) separates it from the token before. */
    readonly adjacent: boolean,
    /** What separates it from the token before. */
    readonly gap: TokenGap,
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

  get endsName(): boolean {
    return this.word.endsName || this.possessiveApart;
  }

  get possessive(): boolean {
    return this.word.possessive || this.possessiveApart;
  }

  get canName(): boolean {
    return this.word.canName;
  }

  get calendar(): boolean {
    return this.word.calendar;
  }

  get startsValue(): boolean {
    return this.word.startsValue;
  }

  /** True where an ampersand separates it from the token before. */
  get ampersand(): boolean {
    return this.gap.ampersand;
  }
}
