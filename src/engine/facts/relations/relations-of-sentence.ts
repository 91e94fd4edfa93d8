import type { RelatedMentions } from './related-mentions.js';
import { relationsInName, relationsOfBeing } from './nouns/relations-beside-nouns.js';
import { putByNoun } from './reported-in-noun.js';
import { relationsOfDeed } from './relations-of-deed.js';
import { relationsOfDenying } from './relations-of-denying.js';
import { relationsOfNominals } from './nouns/relations-of-nominals.js';
import { relationsOfPosts } from './nouns/relations-of-posts.js';
import { relationsOfSaying } from './relations-of-saying.js';
import { relationsWithinNouns } from './nouns/relations-within-nouns.js';
import { relationsOfShares } from './nouns/relations-of-shares.js';
import type { PartySentence } from './story-parties.js';

const ASKS = /\?["”’')]*$/u;

/** What a sentence says of two names: by its verbs, by who says it, and beside its nouns. */
export function relationsOfSentence(sentence: PartySentence): RelatedMentions[] {
  if (ASKS.test(sentence.read.quote.text)) return [];
  return [
    ...relationsOfPosts(sentence),
    ...sentence.words.flatMap((node) => [
      ...(sentence.said.get(node) ?? []).flatMap((told) => [
        ...relationsOfDeed(node, putByNoun(node, told), sentence),
        ...relationsOfSaying(node, told, sentence),
        ...relationsOfDenying(node, told, sentence),
        ...relationsOfShares(node, told, sentence),
        ...relationsOfBeing(node, told, sentence),
      ]),
      ...relationsInName(node, sentence),
      ...relationsOfNominals(node, sentence),
      ...relationsWithinNouns(node, sentence),
    ]),
  ];
}
