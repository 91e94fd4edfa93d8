import {
  compared,
  type Item,
  likeness,
  type Part,
  type SourceText,
  type Statement,
} from '../alignment/index.js';
import { WordList } from '../data/index.js';
import { readTerms, type SentenceReading } from '../language/index.js';

/** A sentence that bears out a part of a claim, and the statement in it that does. */
export interface Evidence {
  readonly source: SourceText;
  readonly sentence: SentenceReading;
  readonly told: Statement | undefined;
}

/**
 * The names, quantities and times of a claim's sentence that no sentence has which is to bear it out, and
 * the nouns, verbs and adjectives of it that stand in none of its statements. What stands in no statement, as `aged 27`
 * behind a comma, or a subject that a parser has lost, is held against nothing else.
 */
export function unborneItems(
  claim: SourceText,
  sentence: SentenceReading,
  evidence: readonly Evidence[],
): readonly Item[] {
  return claim
    .itemsOf(sentence)
    .filter(
      (item) =>
        item.kind !== 'word' ||
        isManner(item, sentence) ||
        isBehindNoun(item, sentence) ||
        isOutside(item, claim, sentence),
    )
    .filter((item) => !evidence.some((one) => has(one, item)));
}

/** `willfully`: how it is done, which is no argument. */
const isManner = ({ start, words }: Item, { tokens }: SentenceReading): boolean =>
  /ly$/iu.test(words) &&
  tokens.some((token) => token.start === start && token.upos === 'ADV') &&
  !SAYS_LITTLE.has(words.toLowerCase());

/** `called the plan for the mill practical`: an adjective that a parser has hung on the noun before it. */
const isBehindNoun = ({ start, light }: Item, { tokens }: SentenceReading): boolean =>
  !light &&
  tokens.some(
    (token, at) =>
      token.start === start &&
      token.upos === 'ADJ' &&
      (tokens[at - 1]?.upos === 'NOUN' || tokens[at - 1]?.upos === 'PROPN') &&
      /^(?:amod|nmod|obj|appos)$/u.test(token.relation),
  );

/** A noun, a verb or an adjective that is neither what a statement says nor in one of its arguments. */
const isOutside = ({ start, light }: Item, claim: SourceText, sentence: SentenceReading): boolean =>
  !light &&
  sentence.tokens.some(
    (token) => token.start === start && /^(?:NOUN|VERB|ADJ)$/u.test(token.upos),
  ) &&
  !claim
    .statementsOf(sentence)
    .some(({ predicate, parts }) =>
      [predicate, ...parts].some((span) => span.start <= start && span.end > start),
    );

const SAYS_LITTLE = new WordList('alignment/manners-that-say-little.txt');

function has({ source, sentence, told }: Evidence, item: Item): boolean {
  const { story } = source;
  const items = source.itemsOf(sentence);
  if (item.kind === 'word') {
    return items.some((other) =>
      item.terms.some((one) => other.terms.some((two) => likeness(one, two) > 0)),
    );
  }
  if (item.kind !== 'name') {
    return (
      items.some((other) => compared(item, other, story.date) === 'fits') ||
      told?.parts.some(({ two }) => two && item.quantity?.amount === 2) === true
    );
  }
  const parts = told ? [...told.parts, ...(told.speaker ? [told.speaker] : [])] : [];
  const terms = new Set([
    ...items.flatMap((other) => other.terms),
    ...parts.flatMap(({ known, maybe }) => [...known, ...maybe]),
    ...readTerms(story.title).flatMap(({ term }) => term ?? []),
  ]);
  return (
    items.some(({ entity }) => entity !== undefined && entity === item.entity) ||
    parts.some((part) => names(part, item)) ||
    item.terms.every((term) => terms.has(term))
  );
}

/** Whether an argument names what an item does, by itself or by a pronoun. */
const names = ({ entities, entity }: Part, item: Item): boolean =>
  item.entity !== undefined &&
  (entities.has(item.entity) ||
    (entity !== undefined && (entity.wholes.has(item.entity) || item.entity.wholes.has(entity))));
