import { WordList } from '../../data/index.js';
import { isPassive } from '../../language/index.js';
import type { ToldClause } from '../clauses/told-clause.js';
import type { FactSentence } from '../fact-story.js';
import { isQuoted } from '../quoting/is-quoted.js';
import { quoteWithBefore } from '../quoting/quote-with-before.js';
import { isOpenWord } from './open-words.js';
import { saysNoun } from './said-noun.js';

const WANT_OBJECTS = new WordList('facts/verbs-wanting-objects.txt');
const CONTENT = /^(?:NOUN|PROPN|NUM|VERB|ADJ|SYM|X)$/u;

/**
 * Whether a reader learns something from a clause by itself: not from `knew`, `I just sat there`, nor from
 * `has begun on those` where nothing that is shown tells on what.
 */
export function tellsEnough(told: ToldClause, sentence: FactSentence): boolean {
  const { node, subject, constituents } = told;
  if (saysNoun(node)) return false;
  const hasContent =
    CONTENT_OF_STATE.test(node.upos) ||
    constituents.some(({ words }) => words.some(({ upos }) => CONTENT.test(upos)));
  const isSomebodysScrap =
    isQuoted(node, sentence) && subject.words.every(({ upos }) => upos === 'PRON');
  if (!hasContent && !isPassive(node) && (isSomebodysScrap || WANT_OBJECTS.has(node.lemma)))
    return false;
  return (
    !constituents.some(({ head }) => isOpenWord(head, sentence)) ||
    quoteWithBefore(sentence).start < sentence.read.start
  );
}

/** `is unsafe`, `is the mayor` */
const CONTENT_OF_STATE = /^(?:NOUN|PROPN|NUM|ADJ)$/u;
