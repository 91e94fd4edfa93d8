import { tokenise } from '../search/index.js';
import { readFigures, readNames, readTimes, type Span } from '../text/index.js';

/** The kinds of thing that a text mentions and a question may ask for. */
export type MentionType =
  | 'person'
  | 'organisation'
  | 'product'
  | 'place'
  | 'other'
  | 'count'
  | 'money'
  | 'percent'
  | 'multiple'
  | 'ordinal'
  | 'date'
  | 'range'
  | 'duration';

/** A name, a figure or a time in a passage; offsets are into the story. */
export interface Mention extends Span {
  readonly type: MentionType;
  readonly isName: boolean;
  /** Positions of its first and last token in the passage. */
  readonly from: number;
  readonly to: number;
}

/** A mention before it is placed in a passage. */
export type Found = Omit<Mention, 'from' | 'to'>;

/** The names, figures and times of a text, in order, without their places among tokens. */
export function readMentions(text: string): Found[] {
  const names = readNames(text).map(({ bare, end, kind }) => ({
    ...{ start: bare, end, type: kind, isName: true },
  }));
  const figures = readFigures(text).map(({ start, end, kind }) => ({
    ...{ start, end, type: kind, isName: false },
  }));
  const times = readTimes(text).map(({ start, end, kind }) => ({
    ...{ start, end, type: kind, isName: false },
  }));
  return [...names, ...figures, ...times].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Mentions with their positions among the tokens of the passage that begins at `start`. */
export function placed(found: readonly Found[], words: string, start: number): Mention[] {
  if (found.length === 0) return [];
  const positions: Span[] = tokenise(words).flatMap(({ word, parts }) => [
    word,
    ...parts.map(() => word),
  ]);
  return found.map((mention) => {
    const from = positions.findIndex(({ end }) => start + end > mention.start);
    const to = positions.findLastIndex((token) => start + token.start < mention.end);
    return { ...mention, from: Math.max(0, from), to: Math.max(0, to) };
  });
}
