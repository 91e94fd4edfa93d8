// The engine's public API: stories in; quotes, facts, checks, timelines and summaries out. It knows no
// Discord, no process and no database. Everything outside src/engine imports it from here.
export type { Answer, OtherStory, QuestionHistory, Telling } from './ask/index.js';
export type { CheckedAssertion, Check, OtherSide, UnfoundWords, Verdict } from './check/index.js';
export type { ComparedQuantity, QuantityGroup, QuantityGroups } from './compare/index.js';
export {
  type Corpus,
  type GivenStory,
  InputError,
  STORY_FORMATS,
  type Quote,
  type Span,
  Story,
  type StoryInfo,
  type StoryKind,
  bareStory,
  covers,
  mergeSpans,
  overlaps,
  loadCorpus,
  readGiven,
  readPlain,
  trimmed,
} from './document/index.js';
export type {
  AskOptions,
  FactsOptions,
  SearchResult,
  StoryScope,
  SummaryOptions,
} from './call-options.js';
export {
  DEFAULT_SUMMARY_SENTENCES,
  MAX_CLAIM_LENGTH,
  MAX_QUESTION_LENGTH,
  MAX_SUMMARY_SENTENCES,
} from './checked-input.js';
export { Engine } from './engine.js';
export { asksForUntold, type StoryExamples } from './examples.js';
export type { CallName, EngineCalls } from './engine-calls.js';
export { type QuoteReference, quoteReference, referredQuote } from './quote-reference.js';
export {
  FACT_KINDS,
  type Fact,
  type FactBook,
  type FactKind,
  type FactSheet,
  type Neighbour,
  type NounSubject,
  type Subject,
  type Relation,
  type RelationMap,
  extractFacts,
  readFacts,
} from './facts/index.js';
export {
  type Assertion as StatedAssertion,
  type Quantity,
  type ReadDocument,
  type SyntaxToken,
  PHRASE_GAP,
  attributionWord,
  conversesOf,
  readAssertions,
  readDocument,
  MAX_PASSAGE_LENGTH,
  type Time,
  isDateline,
  isPartOfSentence,
  parseSentence,
  splitOverlong,
  splitWords,
  readQuantities,
  readValueMentions,
  readNames,
  readProperNames,
  readSentences,
  readTimes,
  tokenise,
  readTerms,
} from './language/index.js';
export { openEngine, openStories } from './open-engine.js';
export { type Hit, SentenceIndex } from './search/index.js';
export type { StoryListing } from './story-listing.js';
export { type Summary, summarise } from './summary/index.js';
export type { Timeline, TimelineEvent } from './timeline/index.js';
