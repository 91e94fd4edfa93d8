import type { RelatedMentions } from './related-mentions.js';
import { relationsInName, relationsOfBeing } from './relations-beside-nouns.js';
import { putByNoun } from './reported-in-noun.js';
import { relationsOfDeed } from './relations-of-deed.js';
import { relationsOfSaying } from './relations-of-saying.js';
import type { PartySentence } from './story-parties.js';

const ASKS = /\?["”’')]*$/u;

/** What a sentence says of two names: by its verbs, by who says it, and beside its nouns. */
export function relationsOfSentence(sentence: PartySentence): RelatedMentions[] {
  if (ASKS.test(sentence.read.quote.text)) return [];
  return sentence.words.flatMap((node) => [
    ...(sentence.said.get(node) ?? []).flatMap((told) => [
      ...relationsOfDeed(node, putByNoun(node, told), sentence),
      ...relationsOfSaying(node, told, sentence),
      ...relationsOfBeing(node, told, sentence),
    ]),
    ...relationsInName(node, sentence),
  ]);
}
