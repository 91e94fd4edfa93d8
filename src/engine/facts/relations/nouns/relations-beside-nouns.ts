import { covers } from '../../../document/index.js';
import {
  type Argument,
  type Assertion,
  childOf,
  childrenOf,
  nounPhrase,
  predicateAt,
  prepositionOf,
  spanOf,
  type SyntaxNode,
} from '../../../language/index.js';
import { bodyBefore } from './body-spoken-of.js';
import { participantsAt, type Participant } from '../participants.js';
import { isHolderUnsaid, isOfBody } from './posts.js';
import { type RelatedMentions, relationBetween } from '../related-mentions.js';
import { partOf, verbStart } from '../relation-words.js';
import type { PartySentence } from '../story-parties.js';

/** Who is what of whom: `Nordpie's chief, Greta Olsen`, `Olsen is the chief of Nordpie`. */
export function relationsOfBeing(
  node: SyntaxNode,
  told: Assertion,
  sentence: PartySentence,
): RelatedMentions[] {
  if (!/^(?:be|become)$/u.test(told.predicate.lemma)) return [];
  const who = partOf(told, 'agent', sentence);
  const what = partOf(told, 'attribute', sentence);
  if (!who || !what) return [];
  const named = participantsAt(who.node, { sentence }).filter(
    ({ closeness, party }) => closeness === 'itself' && party.standing === 'named',
  );
  const beside = [...besideHead(what.node, sentence), ...ofWhich(what.node, sentence)];
  const isKnown = beside.some(
    ({ party }) => party.standing !== 'thing' || sentence.parties.isMain(party),
  );
  const others = isKnown ? beside : inBody(who, what.node, sentence);
  const copula = told.predicate.lemma === 'be' ? predicateAt(node)?.copula : node;
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

/** `the firm, of which he is the only shareholder` */
function ofWhich(what: SyntaxNode, sentence: PartySentence): readonly Participant[] {
  const which = childrenOf(what, 'obl', 'nmod').find(
    (child) => /^(?:which|whom)$/u.test(child.lower) && prepositionOf(child) === 'of',
  );
  const before = which && sentence.words[which.index - (childOf(which, 'punct') ? 3 : 2)];
  const noun = what.base === 'acl' ? what.parent : before;
  return which && noun
    ? participantsAt(noun, { sentence }).filter(({ closeness }) => closeness === 'itself')
    : [];
}

const inBody = (
  who: Argument & { readonly node: SyntaxNode },
  what: SyntaxNode,
  sentence: PartySentence,
): readonly Participant[] => [...bodyOfIts(what, sentence), ...inBodyUnsaid(who, what, sentence)];

/** `Larkin, the largest shareholder`: of the body that the story speaks of there. */
function inBodyUnsaid(
  who: Argument & { readonly node: SyntaxNode },
  what: SyntaxNode,
  sentence: PartySentence,
): readonly Participant[] {
  const party = isHolderUnsaid(what) ? sentence.parties.main : undefined;
  const { start, end, node: head } = who;
  return party ? [{ start, end, head, party, closeness: 'itself' }] : [];
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
      participantsAt(whoseAbove(child) ?? child, { sentence }).filter(
        ({ party }) =>
          party.standing === 'named' || isOwner(child) || sentence.parties.isMain(party),
      ),
    );

/** `its sponsor`: that of a body, whatever a reader of pronouns takes for `its`. */
function bodyOfIts(head: SyntaxNode, sentence: PartySentence): readonly Participant[] {
  const its = head.children.find(({ lower }) => lower === 'its');
  if (its?.index !== 0 || !isOfBody(head)) return [];
  const { start, end } = its;
  const party = bodyBefore(sentence);
  return party ? [{ start, end, head: its, party, closeness: 'itself' }] : [];
}

/** Whom `whose` stands for: `the mill, whose director, Eva Holt, left`. */
function whoseAbove(child: SyntaxNode): SyntaxNode | undefined {
  if (child.lower !== 'whose') return undefined;
  let clause = child.parent;
  while (clause && clause.relation !== 'acl:relcl') clause = clause.parent;
  return clause?.parent;
}

const isOwner = (child: SyntaxNode): boolean =>
  child.base !== 'nmod' || child.relation === 'nmod:poss' || prepositionOf(child) === 'of';

/** `Tobias Wren, for Mr Pell` speaks for him. */
const BESIDE_NAME = /^(?:of|at|from|for)$/u;

/** Two names in one phrase: `Keiko Arai of Sendai University`, `Acme's Anvil lab`. */
export function relationsInName(node: SyntaxNode, sentence: PartySentence): RelatedMentions[] {
  const mention = sentence.mentions.find(({ head }) => head === node);
  const party = mention && sentence.parties.of(mention);
  const words = spanOf(nounPhrase(node));
  const own =
    mention?.kind === 'name' && party
      ? sentence.words
          .filter((word) => word === node || (word.base === 'flat' && covers(mention, word)))
          .flatMap((word) => childrenOf(word, 'nmod'))
          .filter((child) => BESIDE_NAME.test(prepositionOf(child)))
          .filter((child) => prepositionOf(child) !== 'for' || party.kind === 'person')
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
