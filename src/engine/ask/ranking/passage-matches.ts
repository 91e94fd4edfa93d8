import type { Passage } from '../../search/index.js';
import type { Notes } from '../question/notes.js';
import type { Question } from '../question/question.js';
import { TermMatcher, type TermMatch } from './term-match.js';

/** The term matches of one question by passage, each worked out once: a candidate's neighbours are read too. */
export class PassageMatches {
  readonly matcher: TermMatcher;
  readonly #matches = new Map<number, TermMatch>();

  constructor(
    readonly question: Question,
    readonly notes: Notes,
  ) {
    this.matcher = new TermMatcher(question);
  }

  /** The match of the passage of an ordinal. */
  at(ordinal: number): TermMatch {
    let match = this.#matches.get(ordinal);
    if (!match) {
      match = this.matcher.match(this.notes.index.tokens(ordinal));
      this.#matches.set(ordinal, match);
    }
    return match;
  }

  /** The match of the passage `step` after one (before it, if negative); none where its story has no such. */
  beside({ story, ordinal, paragraph }: Passage, step: number): readonly TermMatch[] {
    const other = this.notes.index.passages[ordinal + step];
    // A title stands beside nothing.
    const isThere = paragraph > 0 && other?.story === story && other.paragraph > 0;
    return isThere ? [this.at(ordinal + step)] : [];
  }
}
