import { type Quote, type Span } from '../document/index.js';
import type { Status } from '../language/index.js';
import type { Agreement } from './agreement/compare-quantities.js';
import type { Verdict } from './confidence/confidence.js';

/** How a passage puts a statement that it does not state itself, as a fact. */
export interface Telling {
  readonly status?: Status | undefined;
  /** Who says so, in words of the story. */
  readonly attribution?: string;
  /** Who else tells that they say so. */
  readonly through?: string;
}

/** What another story says to the same question. */
export interface OtherStory {
  /** Whether it says the same as the first quote, or another quantity or date of the same thing. */
  readonly relation: Agreement;
  /** A substring of `quote.text`, or null where the sentence itself is the answer. */
  readonly answer: string | null;
  /** Where `answer` stands, into the text of the quote's story. */
  readonly span: Span | null;
  readonly quote: Quote;
  /** See {@link Answer.told}. */
  readonly told: readonly Telling[];
}

/** The questions of a conversation that the next one may lean on. */
export interface QuestionHistory {
  /** Oldest first; each leans on the one before it. */
  readonly questions: readonly string[];
  /** The id of the one story that they were asked of. */
  readonly story?: string | undefined;
}

/** What the stories say to a question. */
export interface Answer {
  readonly question: string;
  /** This question, after those before that it leans on; in the story in which it was read. */
  readonly history: QuestionHistory;
  /** The question before, where this one was read as a follow-up to it. */
  readonly follows?: string;
  /** `quotes[0]` answers, or may answer, or the stories do not say: then `quotes` are only near. */
  readonly verdict: Verdict;
  /** Whether the verdict is `answered`. */
  readonly answered: boolean;
  /**
   * A substring of `quotes[0].text`, or null where the sentence itself is the answer, and where it
   * does not surely answer.
   */
  readonly answer: string | null;
  /** Where `answer` stands, into the text of `quotes[0]`'s story. */
  readonly span: Span | null;
  /** The words of `quotes[0]` that most likely answer, also where they are not likely enough to be marked. */
  readonly guess: string | null;
  /** 0 to 1, comparable between questions. */
  readonly confidence: number;
  /** Best first. */
  readonly quotes: readonly Quote[];
  /**
   * How `quotes[0]` puts what answers, a telling for each statement in which that stands; empty where the
   * story states it itself, and where nothing answers.
   */
  readonly told: readonly Telling[];
  /**
   * The words of the question for things, as they stand in it, that were looked for and that no story
   * that was asked has, in no other form or spelling and by no synonym either; a name of several is one.
   */
  readonly missing: readonly string[];
  /** The id of the one story that it was looked for in, where it was asked of one. */
  readonly askedOf?: string;
  /** Other stories that answer too, one quote a story; empty where none surely speaks of the same. */
  readonly others: readonly OtherStory[];
}
