import type { Passage } from '../../search/index.js';
import type { Notes } from '../reading/notes.js';
import type { Question } from '../reading/question.js';
import { Matcher, type Match } from './match.js';

/** Passages matched with one question; matches are kept, as neighbours are looked at too. */
export class MatchedPassages {
  readonly matcher: Matcher;
  readonly #matches = new Map<number, Match>();

  constructor(
    readonly question: Question,
    readonly notes: Notes,
  ) {
    this.matcher = new Matcher(question);
  }

  /** The match of the passage of an ordinal. */
  at(ordinal: number): Match {
    let match = this.#matches.get(ordinal);
    if (!match) {
      match = this.matcher.match(this.notes.index.tokens(ordinal));
      this.#matches.set(ordinal, match);
    }
    return match;
  }

  /** The match of the passage `step` after one (before it, if negative), where its story has that. */
  beside({ story, ordinal }: Passage, step: number): Match | undefined {
    const same = this.notes.index.passages[ordinal + step]?.story === story;
    return same ? this.at(ordinal + step) : undefined;
  }
}
