import { once, readKeyed, WordList } from '../../data/index.js';
import {
  type Assertion,
  childOf,
  childrenOf,
  nounPhrase,
  spanOf,
  type SyntaxNode,
} from '../../language/index.js';
import { participantsAt } from './participants.js';
import type { Party } from './party.js';
import { type RelatedMentions, relationBetween, speakerOf } from './related-mentions.js';
import { partOf, verbStart } from './relation-words.js';
import type { PartySentence } from './story-parties.js';

const DENYING = once(
  () =>
    new Set([
      ...(readKeyed('assertions/governors-of-that.txt').get('denied') ?? []),
      ...['contest', 'contradict', 'dismiss', 'dispute', 'rebut', 'refute', 'reject'],
    ]),
);
const CLAIMS = new WordList('facts/responses.txt', 'facts/nouns-for-claims.txt');
/** So many sentences before a denial may be what is denied. */
const REACH = 4;

/** `Marsh denies that`, of what another says in the sentences before: the two are tied. */
export function relationsOfDenying(
  node: SyntaxNode,
  told: Assertion,
  sentence: PartySentence,
): RelatedMentions[] {
  if (!DENYING().has(node.lemma) || node.upos !== 'VERB' || told.polarity === 'denied') return [];
  const object = childOf(node, 'obj');
  const who = partOf(told, 'agent', sentence);
  if (!object || !who || !pointsBack(object)) return [];
  return participantsAt(who.node, { sentence })
    .filter(({ closeness, party }) => closeness === 'itself' && party.standing === 'named')
    .flatMap((denying) => {
      const said = lastSpeaker(denying.party, sentence);
      if (!said) return [];
      const words = { start: verbStart(node, sentence), end: spanOf(nounPhrase(object)).end };
      const { start, end } = object;
      return relationBetween(
        sentence,
        [denying, { start, end, head: object, party: said, closeness: 'itself' }],
        { told, directed: true, words, by: 'saying' },
      );
    });
}

/** `that`, `the claim`; not `the claim that …`. */
const pointsBack = (object: SyntaxNode): boolean =>
  object.upos === 'PRON'
    ? /^(?:that|this)$/u.test(object.lower)
    : CLAIMS.has(object.lemma) &&
      object.children.every(({ base }) => /^(?:det|punct)$/u.test(base)) &&
      childrenOf(object, 'det').some(({ lower }) => /^(?:the|that|this)$/u.test(lower));

/** Who said something last before a sentence, and is not who denies it. */
function lastSpeaker(denying: Party, { before, parties }: PartySentence): Party | undefined {
  let at = before;
  for (let back = 0; at && back < REACH; back += 1) {
    const sentence: PartySentence = { ...at, parties };
    const speakers = sentence.words
      .toReversed()
      .flatMap((word) => sentence.said.get(word) ?? [])
      .flatMap((one) => speakerOf(one, sentence)?.party ?? []);
    const [other] = speakers;
    if (other) return other === denying || other.standing === 'thing' ? undefined : other;
    if (at.read.quote.paragraph < (before?.read.quote.paragraph ?? 0)) return undefined;
    at = at.before;
  }
  return undefined;
}
