// How English is read: tokens, sentences, index terms, quantities, times, names; tags and trees; who is
// meant, who says what, and what is said (assertions). Every
// result carries spans: UTF-16 offsets into the text that was read.
export {
  type Argument,
  type Assertion,
  POLARITIES,
  type Polarity,
  type Quantifier,
  type Role,
  type Status,
  STATUSES,
} from './assertions/assertion.js';
export { conversesOf } from './assertions/converses.js';
export { presupposes } from './assertions/governors.js';
export { isAllegedly } from './assertions/modality.js';
export { mendedTree } from './assertions/mended-tree.js';
export { readAssertions } from './assertions/read-assertions.js';
export { type ValueSpans, valuesOf } from './assertions/values.js';
export { dominates } from './grammar/ancestry.js';
export { clausePhrase, nounPhrase, predicatePhrase, spanOf } from './grammar/phrases.js';
export { isFinite, isPassive, predicateAt } from './grammar/predicates.js';
export { prepositionOf } from './grammar/preposition.js';
export { antecedentOf, isComplement, relativeHead, subjectOf } from './grammar/subjects.js';
export { childOf, childrenOf, subtree, syntaxTree, type SyntaxNode } from './grammar/tree.js';
export type { AddFeature } from './coreference/feature-weights.js';
export { likeliestAntecedent } from './coreference/choose-antecedent.js';
export type { Mention, PronounClass } from './coreference/mention.js';
export { type Anaphor, type ChooseAntecedent, resolveCoreference } from './coreference/resolve.js';
export { COMMON_NOUNS, PERSON_NOUNS } from './entities/anaphor-words.js';
export { isCountry } from './entities/countries.js';
export type { EntityKind } from './entities/entity-kind.js';
export {
  type Entity,
  type EntityRegistry,
  type NameMention,
  readEntities,
  readingEntities,
} from './entities/entity-registry.js';
export { findEntity, suggestEntities } from './entities/find-entity.js';
export { nameKey } from './entities/name-keys.js';
export { readNames, readProperNames } from './names/names.js';
export type { NameKind } from './names/name.js';
export { isTitle, isTitleBeforeName } from './names/titles.js';
export { offsetQuantity } from './values/offset-spans.js';
export { ORDINALS, SMALL_NUMBERS } from './quantities/number-words.js';
export { readQuantities } from './quantities/quantities.js';
export type { Bound, Quantity } from './quantities/quantity.js';
export { GAP as PHRASE_GAP, type Phrase, phraseOf } from './reading/phrase.js';
export { quantitySpan } from './reading/quantity-span.js';
export { type ReadDocument, readDocument } from './reading/read-document.js';
export {
  type NounMention,
  readStoryMentions,
  type Referent,
  type StoryMention,
} from './reading/story-mentions.js';
export { type ReadSentence, readingSentences } from './reading/read-sentences.js';
export { addTo } from './reading/add-to.js';
export { readingOf, type SentenceReading } from './reading/story-reading.js';
export { type DocumentEntity, readEntitiesOf } from './reading/document-entities.js';
export { SpanIndex } from './reading/span-index.js';
export { type NameReader, nameReader } from './reading/read-text.js';
export type { SentenceSource } from './reading/sentence-source.js';
export { runToEnd } from './reading/run-to-end.js';
export { isDateline } from './sentences/datelines.js';
export { isPartOfSentence } from './sentences/part-of-sentence.js';
export { readSentences } from './sentences/sentences.js';
export {
  isOverlong,
  LONGEST_SENTENCE,
  MAX_PASSAGE_LENGTH,
  splitOverlong,
} from './sentences/split-overlong.js';
export { isAside as isReportingAside, reports as reportsContent } from './speakers/saying.js';
export { attributionWord } from './speakers/attribution-word.js';
export { isIdentifying, needsClaim, reportingVerb } from './speakers/reporting-verbs.js';
export {
  encodeWords,
  type SyntaxToken,
  parseSentence,
  parseSentenceAt,
  splitWords,
} from './syntax/index.js';
export { forEachIndexWord } from './terms/compounds.js';
export { isSameWord } from './terms/inflection.js';
export { relatedTo, widerThan } from './terms/related-words.js';
export { synonymsOf } from './terms/synonyms.js';
export { type TermToken, stem, wordTerms, readTerms } from './terms/terms.js';
export type { DateRange } from './times/calendar.js';
export { MONTHS, SHORT_MONTHS } from './times/calendar-words.js';
export { isCompared } from './times/compared-times.js';
export { readTimes } from './times/times.js';
export type { Time } from './times/time.js';
export { type Direction, settledTowards } from './times/towards.js';
export { memoise } from './tokens/memoise.js';
export { tokenise } from './tokens/tokenise.js';
export { readValueMentions } from './values/value-mentions.js';
export { BASE_OF_VERB, irregularParticiple } from './words/irregular-verbs.js';
