import { WordList } from '../../data/index.js';
import { FEMALE_NAMES, MALE_NAMES } from '../names/known-names.js';
import { childOf, childrenOf, type SyntaxNode } from '../grammar/tree.js';
import { clauseOf, dominates } from '../grammar/ancestry.js';
import type { Candidate } from './entity-draft.js';
import type { Mention } from './mention.js';
import { bin, determinerOf, kindOf, numberOf, roleOf } from './mention-features.js';
import { wordClasses } from '../syntax/index.js';

const WOMENS_TITLES = new WordList('entities/titles-of-women.txt');
const MENS_TITLES = new WordList('entities/titles-of-men.txt');

/** Features of a candidate for what a pronoun means. */
export function pronounFeatures(
  pronoun: Mention,
  { mention: candidate, entity, between, isFirst }: Candidate,
): string[] {
  const form = kindOf(pronoun);
  const use = `${form} ${caseOf(pronoun)}`;
  const { head } = candidate;
  const [role, ownRole] = [roleOf(candidate), roleOf(pronoun)];
  const distance = pronounSentenceBin(pronoun.sentence - candidate.sentence);
  const kind = kindOf(candidate);
  const size = Math.min(4, entity.mentions.length);
  const features = [
    `distance ${distance} ${use}`,
    `distance ${distance} ${role}`,
    `between ${bin(between)}`,
    `between ${bin(between)} ${form}`,
    `role ${role} ${ownRole}`,
    `role ${role} ${distance}`,
    `kind ${kind} ${form}`,
    `kind ${kind} ${form} ${distance}`,
    `number ${numberOf(candidate)} ${form}`,
    `size ${size} ${form}`,
    `size ${size} ${distance}`,
    ...[...entity.pronouns].map((known) => `known ${known} ${form}`),
  ];
  if (entity.pronouns.size === 0) features.push(`known nothing ${form}`);
  if (candidate.kind !== 'pronoun') features.push(...wordFeatures(candidate, form));
  if (candidate.kind === 'name') features.push(...nameFeatures(head, form));
  if (childOf(head, 'conj')) features.push(`conjoined ${form}`);
  if (isFirst) features.push(`first ${role} ${distance}`, `first ${form}`);
  if (head.parent && !head.parent.parent && role.startsWith('nsubj')) {
    features.push(`main subject ${distance}`, `main subject ${form}`);
  }
  if (candidate.sentence === pronoun.sentence) {
    features.push(...sameSentenceFeatures(pronoun, candidate, use));
  }
  const governor = pronoun.head.parent;
  if (governor && head.parent?.lemma === governor.lemma) {
    features.push(`same governor ${role === ownRole}`);
  }
  if (governor && candidate.kind !== 'pronoun') {
    const [its, own] = [wordClasses.coarse(governor.lemma), wordClasses.coarse(head.lemma)];
    features.push(`governor ${its} ${ownRole} ${own}`);
  }
  return features;
}

/** Features of a pronoun that means nothing that was named. */
export function noAntecedentFeatures(pronoun: Mention, candidates: number): string[] {
  const form = kindOf(pronoun);
  const { head, next } = pronoun;
  const governor = head.parent;
  return [
    `none ${form}`,
    `none ${form} ${head.relation}`,
    `none ${form} of ${bin(candidates)}`,
    ...(next ? [`none ${form} next ${next.lemma}`] : []),
    ...(governor
      ? [
          `none ${form} governor ${governor.lemma}`,
          `none ${form} governor ${governor.upos} ${head.base}`,
          ...childrenOf(governor, ...CLAUSE_PARTS).map(
            ({ base }) => `none ${form} sibling ${base}`,
          ),
        ]
      : []),
  ];
}

const CLAUSE_PARTS = ['csubj', 'ccomp', 'xcomp', 'cop', 'aux', 'advcl', 'acl'];

/** How a pronoun stands in its clause. */
function caseOf({ head: { lower, relation } }: Mention): string {
  if (relation === 'nmod:poss') return 'possessive';
  if (/sel(?:f|ves)$/u.test(lower)) return 'reflexive';
  return relation.startsWith('nsubj') ? 'subject' : 'object';
}

/** How many sentences back: 0, 1, 2, 3 for some, 5 for many. */
function pronounSentenceBin(distance: number): number {
  if (distance < 3) return distance;
  return distance < 5 ? 3 : 5;
}

function wordFeatures(candidate: Mention, form: string): string[] {
  const { text, lemma } = candidate.head;
  return [
    `coarse ${wordClasses.coarse(lemma)} ${form}`,
    `fine ${wordClasses.fine(lemma)} ${form}`,
    `lemma ${candidate.noun} ${form}`,
    `determiner ${determinerOf(candidate)} ${candidate.kind} ${form}`,
    `coarse ${wordClasses.coarse(text)} ${numberOf(candidate)} ${form}`,
  ];
}

function nameFeatures(head: SyntaxNode, form: string): string[] {
  const rest = childrenOf(head, 'flat');
  const gender = genderOf([...childrenOf(head, 'compound'), head, ...rest]);
  return [
    `gender ${gender} ${form}`,
    `words ${Math.min(2, rest.length)} ${form}`,
    ...rest.flatMap(({ text }) => [
      `flat ${wordClasses.coarse(text)} ${form}`,
      `flat fine ${wordClasses.fine(text)} ${form}`,
    ]),
    ...childrenOf(head, 'compound').flatMap(({ text, lemma }) => [
      `compound ${wordClasses.fine(text)} ${form}`,
      `compound ${lemma.toLowerCase()} ${form}`,
    ]),
    ...childrenOf(head, 'appos').map(
      ({ lemma }) => `apposition ${wordClasses.fine(lemma)} ${form}`,
    ),
  ];
}

/** Which gender the words of a name tell: a title, a given name. */
function genderOf(words: readonly SyntaxNode[]): 'female' | 'male' | 'unknown' {
  const forms = words.map(({ lower }) => lower.replace(/\.$/u, ''));
  if (forms.some((form) => WOMENS_TITLES.has(form))) return 'female';
  if (forms.some((form) => MENS_TITLES.has(form))) return 'male';
  const given = forms.find((form) => FEMALE_NAMES.has(form) || MALE_NAMES.has(form));
  if (given === undefined) return 'unknown';
  return FEMALE_NAMES.has(given) ? 'female' : 'male';
}

/** Where the candidate stands in the tree, seen from the pronoun: what Binding Theory speaks of. */
function sameSentenceFeatures(pronoun: Mention, candidate: Mention, use: string): string[] {
  const [own, other] = [pronoun.head, candidate.head];
  const role = roleOf(candidate);
  return [
    `${clausesStand(own, other)} ${role} ${use}`,
    `tokens ${bin(Math.abs(own.index - other.index))} ${use}`,
    ...(own.parent && own.parent === other.parent ? [`sibling ${role} ${use}`] : []),
    ...(dominates(other, own) ? [`within ${use}`] : []),
    ...(own.parent && dominates(own.parent, other) ? [`under ${use}`] : []),
  ];
}

/** How the clause of a candidate stands to that of the pronoun. */
function clausesStand(pronoun: SyntaxNode, candidate: SyntaxNode): string {
  const [own, other] = [clauseOf(pronoun), clauseOf(candidate)];
  if (own === other) return 'same clause';
  if (own && other && dominates(other, own)) return `clause above ${own.base}`;
  return own && other && dominates(own, other) ? 'clause below' : 'other clause';
}
