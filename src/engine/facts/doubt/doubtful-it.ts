import { WordList } from '../../data/index.js';
import {
  reportsContent,
  subjectOf,
  type StoryMention,
  type SyntaxNode,
} from '../../language/index.js';
import type { FactSentence } from '../fact-story.js';
import { isPersonNoun } from '../relations/noun-standing.js';

const OF_BODIES = new WordList('facts/verbs-of-bodies.txt');

/** Whom a bare `it` means, where that is only the likeliest of several; else undefined. */
function guessedIt(word: SyntaxNode, { mentions }: FactSentence): StoryMention | undefined {
  if (word.lower !== 'it') return undefined;
  return mentions.find(({ head, isGuess }) => head === word && isGuess === true);
}

/** `It was the second attempt`, where what `it` is has no name and is only likely. */
export function isUntoldIt(word: SyntaxNode, sentence: FactSentence): boolean {
  if (word.base !== 'nsubj' || word.parent?.base !== 'root') return false;
  const guess = guessedIt(word, sentence);
  return guess !== undefined && guess.referent.entity === undefined;
}

/**
 * Whether somebody else says what `it` is guessed to do: `the union, which said it had been told late`. Who
 * says of a body that `it` did something mostly is that body.
 */
export function isDoubtfulDoer(word: SyntaxNode, sentence: FactSentence): boolean {
  const guess = guessedIt(word, sentence);
  const clause = word.parent;
  const above = guess && clause?.base === 'ccomp' ? clause.parent : undefined;
  const sayer = above && reportsContent(above) ? subjectOf(above) : undefined;
  if (!guess || !sayer) return false;
  const who = sentence.mentions.find(({ head }) => head === sayer)?.referent;
  const isBody = who?.entity
    ? who.entity.kind === 'organisation'
    : sayer.upos === 'NOUN' && !isPersonNoun(sayer);
  return isBody && who !== guess.referent;
}

/** `moved it`, `mistook it for a pipe`: what is moved is no body, whatever it is guessed to mean. */
export function isThingForBody(word: SyntaxNode, sentence: FactSentence): boolean {
  const isObject = /^(?:obj|obl|nmod)$/u.test(word.base);
  const entity = isObject ? guessedIt(word, sentence)?.referent.entity : undefined;
  return entity?.kind === 'organisation' && !OF_BODIES.has(word.parent?.lemma ?? '');
}
