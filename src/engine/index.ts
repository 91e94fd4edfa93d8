// The engine's public API: stories in; quotes, facts, checks, timelines and summaries out. It knows no
// Discord, no process and no database. Everything outside src/engine imports it from here.
export type { Answer, OtherStory } from './ask/index.js';
export type { Assertion, Check, Verdict } from './check/index.js';
export type { ComparedFigure, FigureGroup, Figures } from './compare/index.js';
export {
  type Corpus,
  InputError,
  type Quote,
  type Span,
  Story,
  type StoryInfo,
  type StoryKind,
  covers,
  loadCorpus,
  readPlain,
  trimmed,
} from './document/index.js';
export {
  Desk,
  type Found,
  LONGEST_CLAIM,
  LONGEST_QUESTION,
  type Listed,
  MOST_BEFORE,
  MOST_SENTENCES,
  type Reference,
  referenceTo,
} from './engine.js';
export {
  FACT_KINDS,
  type Fact,
  type FactBook,
  type FactKind,
  type FactSheet,
  type Neighbour,
  type Subject,
  type Tie,
  type TieMap,
  extractFacts,
  readFacts,
} from './facts/index.js';
export {
  type Figure,
  LONGEST_PASSAGE,
  type Time,
  partOverlong,
  readFigures,
  readMentioned,
  readNames,
  readProperNames,
  readSentences,
  readTimes,
  readWords,
  tokenise,
} from './language/index.js';
export { openDesk } from './open-engine.js';
export { type Hit, SentenceIndex } from './search/index.js';
export { type Summary, summarise } from './summary/index.js';
export type { Timeline, TimelineEvent } from './timeline/index.js';
