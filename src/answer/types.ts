import type { Span } from '../text/index.js';
import type { Quote } from '../story/index.js';

/** What the stories say to a question. */
export interface Answer {
  readonly question: string;
  /** False where the evidence is too thin: then the stories do not say, and `quotes` are only near. */
  readonly answered: boolean;
  /** A substring of `quotes[0].text`, or null where the sentence itself is the answer. */
  readonly answer: string | null;
  /** Where `answer` stands, into the text of `quotes[0]`'s story. */
  readonly span: Span | null;
  /** 0 to 1, comparable between questions. */
  readonly confidence: number;
  /** Best first. */
  readonly quotes: readonly Quote[];
}
