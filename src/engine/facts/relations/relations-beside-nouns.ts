import {
  type Assertion,
  childrenOf,
  nounPhrase,
  predicateAt,
  prepositionOf,
  spanOf,
  type SyntaxNode,
} from '../../language/index.js';
import { participantsAt, type Participant } from './participants.js';
import { type RelatedMentions, relationBetween } from './related-mentions.js';
import { partOf, verbStart } from './relation-words.js';
import type { PartySentence } from './story-parties.js';

/** Who is what of whom: `Nordpie's chief, Greta Olsen`, `Olsen is the chief of Nordpie`. */
export function relationsOfBeing(
  node: SyntaxNode,
  told: Assertion,
  sentence: PartySentence,
): RelatedMentions[] {
  if (told.predicate.lemma !== 'be') return [];
  const who = partOf(told, 'agent', sentence);
  const what = partOf(told, 'attribute', sentence);
  if (!who || !what) return [];
  const named = participantsAt(who.node, { sentence }).filter(
    ({ closeness, party }) => closeness === 'itself' && party.standing === 'named',
  );
  const others = besideHead(what.node, sentence);
  const copula = predicateAt(node)?.copula;
  return named.flatMap((one) =>
    others.flatMap((other) => {
      const first = Math.min(who.start, what.start, one.start, other.start);
      const start = firstOwn(first, sentence);
      const end = Math.max(who.end, what.end, one.end, other.end);
      const isBehind = copula !== undefined && one.end <= copula.start;
      const words = { start: isBehind ? verbStart(node, sentence) : start, end };
      return relationBetween(sentence, [one, other], { told, directed: false, words, by: 'noun' });
    }),
  );
}

/** Where a phrase begins without what joins it to the clause: `when | a clerk, Greta Olsen, left`. */
const firstOwn = (start: number, { words }: PartySentence): number =>
  words.find((word) => word.start >= start && !/^(?:ADV|SCONJ|CCONJ|PUNCT)$/u.test(word.upos))
    ?.start ?? start;

/** Those that a noun is said of: its owner, and who is named beside it; no other name of the same. */
const besideHead = (head: SyntaxNode, sentence: PartySentence): readonly Participant[] =>
  head.children
    .filter((child) => /^(?:nmod|compound|amod)$/u.test(child.base) && !predicateAt(child))
    .flatMap((child) =>
      participantsAt(child, { sentence }).filter(
        ({ party }) => party.standing === 'named' || isOwner(child),
      ),
    );

const isOwner = (child: SyntaxNode): boolean =>
  child.base !== 'nmod' || child.relation === 'nmod:poss' || prepositionOf(child) === 'of';

/** Two names in one phrase: `Keiko Arai of Sendai University`, `Acme's Anvil lab`. */
export function relationsInName(node: SyntaxNode, sentence: PartySentence): RelatedMentions[] {
  const mention = sentence.mentions.find(({ head }) => head === node);
  const party = mention && sentence.parties.of(mention);
  const words = spanOf(nounPhrase(node));
  const own =
    mention?.kind === 'name' && party
      ? childrenOf(node, 'nmod')
          .filter((child) => /^(?:of|at|from)$/u.test(prepositionOf(child)))
          .flatMap((child) => participantsAt(child, { sentence }))
          .filter((other) => other.party.standing === 'named')
          .map((other) => [{ ...mention, party, closeness: 'itself' } as const, other] as const)
      : [];
  const owners = childrenOf(node, 'nmod:poss').flatMap((child) =>
    participantsAt(child, { sentence }),
  );
  const parts = childrenOf(node, 'compound', 'flat', 'amod').flatMap((child) =>
    participantsAt(child, { sentence }),
  );
  const owned = parts.flatMap((part) => owners.map((owner) => [part, owner] as const));
  return [...own, ...owned].flatMap((pair) =>
    relationBetween(sentence, pair, { directed: false, words, by: 'noun' }),
  );
}
