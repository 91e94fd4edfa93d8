import type { FactSentence } from '../fact-story.js';
import type { RelatedMentions } from './related-mentions.js';
import { relationsInName, relationsOfBeing } from './relations-beside-nouns.js';
import { relationsOfDeed } from './relations-of-deed.js';
import { relationsOfSaying } from './relations-of-saying.js';

const ASKS = /\?["”’')]*$/u;

/** What a sentence says of two names: by its verbs, by who says it, and beside its nouns. */
export function relationsOfSentence(sentence: FactSentence): RelatedMentions[] {
  if (ASKS.test(sentence.read.quote.text)) return [];
  return sentence.words.flatMap((node) => [
    ...(sentence.said.get(node) ?? []).flatMap((told) => [
      ...relationsOfDeed(node, told, sentence),
      ...relationsOfSaying(node, told, sentence),
      ...relationsOfBeing(node, told, sentence),
    ]),
    ...relationsInName(node, sentence),
  ]);
}
