import type { Span, Story } from '../document/index.js';
import type { DocumentEntity, Entity, NameMention, SentenceReading } from '../language/index.js';
import type { Item } from './items.js';

/** The text of a claim or of a story, as far as its statements are made of it. Spans are offsets into it. */
export interface Source {
  readonly sentences: readonly SentenceReading[];
  readonly story: Story;
  words(span: Span): string;
  sentenceAt(offset: number): SentenceReading | undefined;
  /** The next sentence. */
  sentenceAfter(sentence: SentenceReading): SentenceReading | undefined;
  /** Its names, quantities, times and telling words. */
  itemsOf(sentence: SentenceReading): readonly Item[];
  /** Who or what some words mean, where the text speaks of it more than once or by a name. */
  entityAt(span: Span): DocumentEntity | undefined;
  /** The stems of all words by which the text speaks of something: also of `velodipine` in `the drug, velodipine`. */
  termsFor(entity: DocumentEntity): ReadonlySet<string>;
  /** Whom alone a text calls so: `the president`; undefined where it calls nobody with a name so, or several. */
  bearerOf(terms: readonly string[]): Entity | undefined;
  /** Who alone is a nephew or a chairman to somebody, by the stems of what they are; undefined where it names none or several. */
  holderOf(owner: Entity, nouns: readonly string[]): Entity | undefined;
  /** The name that holds a word, its title included. */
  nameAt(word: Span): NameMention | undefined;
  /**
   * The stems of what a pronoun or `the yard` may mean where that is not known: of the subject of the
   * sentence before in its paragraph, and of the last organisation named before.
   */
  maybeMeant(head: Span, sentence: SentenceReading): ReadonlySet<string>;
  /** Whom or what `both models` means: the two last named side by side. */
  pairBefore(head: Span, sentence: SentenceReading): readonly Entity[];
  /** Whether a word stands anywhere in it; by its stem. */
  speaksOf(term: string): boolean;
}
