import { readFacts, type Fact } from '../../../src/engine/index.js';
import { storyOf } from './story-of.js';

/** The facts of a subject in a story of these words. */
export const factsOf = (text: string, subject: string): readonly Fact[] =>
  readFacts([storyOf(text)]).about(subject).facts;

/** The words of the quantities and dates that facts have. */
export const valuesOf = (facts: readonly Fact[]): string[] =>
  facts.flatMap(({ value }) => (value ? [value.text] : []));

/** The words that a fact marks in its quote. */
export const markedIn = ({ quote, marks }: Fact): string[] =>
  marks.map(({ start, end }) => quote.part(start, end).text);
