import { WordList } from '../../data/index.js';
import { FEMALE_NAMES, MALE_NAMES } from '../names/known-names.js';
import { childOf, childrenOf, type SyntaxNode } from '../grammar/tree.js';
import { clauseOf, dominates } from '../grammar/ancestry.js';
import type { Candidate } from './entity-draft.js';
import type { Mention } from './mention.js';
import type { AddFeature } from './feature-weights.js';
import { bin, kindOf } from './mention-features.js';
import { wordClasses } from '../syntax/index.js';

const WOMENS_TITLES = new WordList('entities/titles-of-women.txt');
const MENS_TITLES = new WordList('entities/titles-of-men.txt');

/** Adds the features of a candidate for what a pronoun means. */
export function addPronounFeatures(
  pronoun: Mention,
  { mention: candidate, entity, between, isFirst }: Candidate,
  add: AddFeature,
): void {
  const form = kindOf(pronoun);
  const use = caseOf(pronoun);
  const { head, role } = candidate;
  const distance = pronounSentenceBin(pronoun.sentence - candidate.sentence);
  const kind = kindOf(candidate);
  const size = Math.min(4, entity.mentions.length);
  const nearer = bin(between);
  add('distance', distance, form, use);
  add('distance', distance, role);
  add('between', nearer);
  add('between', nearer, form);
  add('role', role, pronoun.role);
  add('role', role, distance);
  add('kind', kind, form);
  add('kind', kind, form, distance);
  add('number', candidate.number, form);
  add('size', size, form);
  add('size', size, distance);
  for (const known of entity.pronouns) add('known', known, form);
  if (entity.pronouns.size === 0) add('known', 'nothing', form);
  if (candidate.kind !== 'pronoun') addWordFeatures(candidate, form, add);
  if (candidate.kind === 'name') addNameFeatures(head, form, add);
  if (childOf(head, 'conj')) add('conjoined', form);
  if (isFirst) {
    add('first', role, distance);
    add('first', form);
  }
  if (head.parent && !head.parent.parent && role.startsWith('nsubj')) {
    add('main', 'subject', distance);
    add('main', 'subject', form);
  }
  if (candidate.sentence === pronoun.sentence)
    addSameSentenceFeatures(pronoun, candidate, form, use, add);
  const governor = pronoun.head.parent;
  if (governor && head.parent?.lemma === governor.lemma)
    add('same', 'governor', role === pronoun.role);
  if (governor && candidate.kind !== 'pronoun')
    add('governor', wordClasses.coarse(governor.lemma), pronoun.role, candidate.coarse);
}

/** Adds the features of a pronoun that means nothing that was named. */
export function addNoAntecedentFeatures(
  pronoun: Mention,
  candidates: number,
  add: AddFeature,
): void {
  const form = kindOf(pronoun);
  const { head, next } = pronoun;
  const governor = head.parent;
  add('none', form);
  add('none', form, head.relation);
  add('none', form, 'of', bin(candidates));
  if (next) add('none', form, 'next', next.lemma);
  if (!governor) return;
  add('none', form, 'governor', governor.lemma);
  add('none', form, 'governor', governor.upos, head.base);
  for (const { base } of childrenOf(governor, ...CLAUSE_PARTS)) add('none', form, 'sibling', base);
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

function addWordFeatures(candidate: Mention, form: string, add: AddFeature): void {
  const { coarse, fine, noun, determiner, kind, number, head } = candidate;
  add('coarse', coarse, form);
  add('fine', fine, form);
  add('lemma', noun, form);
  add('determiner', determiner, kind, form);
  add('coarse', wordClasses.coarse(head.text), number, form);
}

function addNameFeatures(head: SyntaxNode, form: string, add: AddFeature): void {
  const rest = childrenOf(head, 'flat');
  const compound = childrenOf(head, 'compound');
  add('gender', genderOfName(head), form);
  add('words', Math.min(2, rest.length), form);
  for (const { text } of rest) {
    add('flat', wordClasses.coarse(text), form);
    add('flat', 'fine', wordClasses.fine(text), form);
  }
  for (const { text, lemma } of compound) {
    add('compound', wordClasses.fine(text), form);
    add('compound', lemma.toLowerCase(), form);
  }
  for (const { lemma } of childrenOf(head, 'appos')) {
    add('apposition', wordClasses.fine(lemma), form);
  }
}

/** Which gender a name tells, by its head. */
export const genderOfName = (head: SyntaxNode): 'female' | 'male' | 'unknown' =>
  genderOf([...childrenOf(head, 'compound'), head, ...childrenOf(head, 'flat')]);

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
function addSameSentenceFeatures(
  pronoun: Mention,
  candidate: Mention,
  form: string,
  use: string,
  add: AddFeature,
): void {
  const [own, other, role] = [pronoun.head, candidate.head, candidate.role];
  const [clause, otherClause] = [clauseOf(own), clauseOf(other)];
  if (clause === otherClause) add('same', 'clause', role, form, use);
  else if (clause && otherClause && dominates(otherClause, clause))
    add('clause', 'above', clause.base, role, form, use);
  else if (clause && otherClause && dominates(clause, otherClause))
    add('clause', 'below', role, form, use);
  else add('other', 'clause', role, form, use);
  add('tokens', bin(Math.abs(own.index - other.index)), form, use);
  if (own.parent && own.parent === other.parent) add('sibling', role, form, use);
  if (dominates(other, own)) add('within', form, use);
  if (own.parent && dominates(own.parent, other)) add('under', form, use);
}
