import { type Quote, type Story, overlaps, type Span } from '../../document/index.js';
import type { SyntaxNode } from '../grammar/tree.js';
import type { Quantity } from '../quantities/quantity.js';
import { isDateline } from '../sentences/datelines.js';
import { LONGEST_SENTENCE } from '../sentences/split-overlong.js';
import type { Time } from '../times/time.js';
import { readingOf, type SentenceReading } from './story-reading.js';

/** A sentence with its values. Every span is an offset into the story. */
export interface ReadSentence extends Span {
  readonly story: Story;
  readonly reading: SentenceReading;
  /** Its tree, in the order of the text. */
  readonly words: readonly SyntaxNode[];
  /** Those that are no part of a time. */
  readonly quantities: readonly Quantity[];
  readonly times: readonly Time[];
  /** The whole sentence, which all its facts rest on. */
  readonly quote: Quote;
}

/** The sentences of a story but for datelines and overlong ones, with all that each says, one a step. */
export function* readingSentences(story: Story): Generator<undefined, ReadSentence[]> {
  const sentences: ReadSentence[] = [];
  for (const reading of readingOf(story).sentences) {
    const { start, end } = reading;
    if (end - start > LONGEST_SENTENCE || isDateline(story.text, reading)) continue;
    const { times, assertionsByWord } = reading;
    const quantities = reading.quantities.filter(
      (quantity) => !times.some((time) => overlaps(time, quantity)),
    );
    const quote = story.quote(start, end);
    const words = [...assertionsByWord.keys()];
    sentences.push({ start, end, story, reading, words, quantities, times, quote });
    yield;
  }
  return sentences;
}
