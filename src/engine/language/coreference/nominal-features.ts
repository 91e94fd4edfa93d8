import { childrenOf } from '../grammar/tree.js';
import { dominates } from '../grammar/ancestry.js';
import type { Candidate } from './entity-draft.js';
import type { Mention } from './mention.js';
import { bin, determinerOf, kindOf, numberOf, roleOf } from './mention-features.js';
import { wordClasses } from '../syntax/index.js';

const MODIFIERS = ['amod', 'compound', 'nummod', 'nmod'];

/** Whether two mentions have the same noun. */
export function haveSameNoun(one: Mention, other: Mention): boolean {
  return one.noun === other.noun;
}

/** Features of a candidate for what a definite noun phrase means (`the company`). */
export function nominalFeatures(
  nominal: Mention,
  { mention: candidate, entity, between }: Candidate,
): string[] {
  const [own, head] = [nominal.head, candidate.head];
  const same = haveSameNoun(nominal, candidate);
  const kind = kindOf(candidate);
  const distance = nominalSentenceBin(nominal.sentence - candidate.sentence);
  const noun = wordClasses.coarse(own.lemma);
  const features = [
    `noun ${same} ${distance}`,
    `noun ${same} ${determinerOf(candidate)} ${determinerOf(nominal)}`,
    `noun ${same} between ${bin(between)}`,
    `noun ${same} number ${numberOf(nominal)} ${numberOf(candidate)}`,
    `noun ${same} kind ${kind}`,
    `noun kind ${kind} ${noun}`,
    `noun ${same} size ${Math.min(4, entity.mentions.length)}`,
    `noun ${same} role ${roleOf(candidate)}`,
  ];
  if (same) {
    features.push(
      `noun modifiers ${modifiersStandTo(nominal, candidate)}`,
      `noun again ${own.lemma}`,
    );
  } else {
    const other = candidate.kind === 'pronoun' ? kind : wordClasses.coarse(head.lemma);
    features.push(
      `noun classes ${noun} ${other}`,
      `noun ${own.lemma} ${kind}`,
      `noun ${own.lemma} ${wordClasses.fine(head.lemma)}`,
      `noun same class ${wordClasses.fine(own.lemma) === wordClasses.fine(head.lemma)}`,
    );
  }
  const isNested = dominates(head, own) || dominates(own, head);
  if (isNested) features.push('noun nested');
  const isDescribed = childrenOf(head, 'appos', 'compound').some(
    ({ lemma }) => lemma.toLowerCase() === nominal.noun,
  );
  if (isDescribed) features.push('noun describes it');
  return features;
}

/** Features of a definite noun phrase that means nothing that was named. */
export function newNominalFeatures(nominal: Mention, candidates: readonly Candidate[]): string[] {
  const { head } = nominal;
  const { lemma } = head;
  const named = candidates.some(({ mention }) => haveSameNoun(nominal, mention));
  const isDescribed = childrenOf(head, 'nmod', 'acl', 'appos').some(
    ({ index }) => index > head.index,
  );
  const isModified = childrenOf(head, ...MODIFIERS).length > 0;
  return [
    'new',
    `new ${determinerOf(nominal)} ${named}`,
    `new ${lemma}`,
    `new class ${wordClasses.coarse(lemma)} ${named}`,
    `new described ${isDescribed} ${named}`,
    `new modified ${isModified} ${named}`,
    `new sentence ${Math.min(3, nominal.sentence)} ${named}`,
    `new role ${roleOf(nominal)}`,
    `new number ${numberOf(nominal)} ${named}`,
  ];
}

/** How many sentences back: 0, 1, 3 for a few, 9 for more. */
function nominalSentenceBin(distance: number): number {
  if (distance < 2) return distance;
  return distance < 4 ? 3 : 9;
}

/** Whether a mention is described by no more than another is: `the red boat` after `a boat`. */
function modifiersStandTo(nominal: Mention, candidate: Mention): string {
  const of = ({ head }: Mention): string[] =>
    childrenOf(head, ...MODIFIERS).map(({ lemma }) => lemma.toLowerCase());
  const [own, others] = [of(nominal), of(candidate)];
  const share =
    own.length === 0 ? 'none' : own.every((one) => others.includes(one)) ? 'known' : 'new';
  return `${share} ${others.length === 0}`;
}
