import { childrenOf } from '../grammar/tree.js';
import { dominates } from '../grammar/ancestry.js';
import type { Candidate } from './entity-draft.js';
import type { Mention } from './mention.js';
import type { AddFeature } from './feature-weights.js';
import { bin, kindOf } from './mention-features.js';

const MODIFIERS = ['amod', 'compound', 'nummod', 'nmod'];

/** Whether two mentions have the same noun. */
export function haveSameNoun(one: Mention, other: Mention): boolean {
  return one.noun === other.noun;
}

/** Adds the features of a candidate for what a definite noun phrase means (`the company`). */
export function addNominalFeatures(
  nominal: Mention,
  { mention: candidate, entity, between }: Candidate,
  add: AddFeature,
): void {
  const [own, head] = [nominal.head, candidate.head];
  const same = haveSameNoun(nominal, candidate);
  const kind = kindOf(candidate);
  const noun = nominal.coarse;
  add('noun', same, nominalSentenceBin(nominal.sentence - candidate.sentence));
  add('noun', same, candidate.determiner, nominal.determiner);
  add('noun', same, 'between', bin(between));
  add('noun', same, 'number', nominal.number, candidate.number);
  add('noun', same, 'kind', kind);
  add('noun', 'kind', kind, noun);
  add('noun', same, 'size', Math.min(4, entity.mentions.length));
  add('noun', same, 'role', candidate.role);
  if (same) {
    const { share, isBare } = modifiersStandTo(nominal, candidate);
    add('noun', 'modifiers', share, isBare);
    add('noun', 'again', own.lemma);
  } else {
    add('noun', 'classes', noun, candidate.kind === 'pronoun' ? kind : candidate.coarse);
    add('noun', own.lemma, kind);
    add('noun', own.lemma, candidate.fine);
    add('noun', 'same', 'class', nominal.fine === candidate.fine);
  }
  const isNested =
    nominal.sentence === candidate.sentence && (dominates(head, own) || dominates(own, head));
  if (isNested) add('noun', 'nested');
  const isDescribed = head.children.some(
    ({ base, lemma }) =>
      (base === 'appos' || base === 'compound') && lemma.toLowerCase() === nominal.noun,
  );
  if (isDescribed) add('noun', 'describes', 'it');
}

/** Adds the features of a definite noun phrase that means nothing that was named. */
export function addNewNominalFeatures(
  nominal: Mention,
  candidates: readonly Candidate[],
  add: AddFeature,
): void {
  const { head, determiner, number, role, coarse, sentence } = nominal;
  const { lemma } = head;
  const named = candidates.some(({ mention }) => haveSameNoun(nominal, mention));
  const isDescribed = childrenOf(head, 'nmod', 'acl', 'appos').some(
    ({ index }) => index > head.index,
  );
  add('new');
  add('new', determiner, named);
  add('new', lemma);
  add('new', 'class', coarse, named);
  add('new', 'described', isDescribed, named);
  add('new', 'modified', childrenOf(head, ...MODIFIERS).length > 0, named);
  add('new', 'sentence', Math.min(3, sentence), named);
  add('new', 'role', role);
  add('new', 'number', number, named);
}

/** How many sentences back: 0, 1, 3 for a few, 9 for more. */
function nominalSentenceBin(distance: number): number {
  if (distance < 2) return distance;
  return distance < 4 ? 3 : 9;
}

/** Whether a mention is described by no more than another is: `the red boat` after `a boat`. */
function modifiersStandTo(
  nominal: Mention,
  candidate: Mention,
): { readonly share: string; readonly isBare: boolean } {
  const of = ({ head }: Mention): string[] =>
    childrenOf(head, ...MODIFIERS).map(({ lemma }) => lemma.toLowerCase());
  const [own, others] = [of(nominal), of(candidate)];
  const share =
    own.length === 0 ? 'none' : own.every((one) => others.includes(one)) ? 'known' : 'new';
  return { share, isBare: others.length === 0 };
}
