import { WordList } from '../data/index.js';
import {
  childOf,
  childrenOf,
  prepositionOf,
  type StoryMention,
  subjectOf,
  subtree,
  type SyntaxNode,
} from '../language/index.js';
import type { Constituent } from './clauses/clause.js';
import { isThingForBody } from './doubt/doubtful-it.js';
import type { FactSentence } from './fact-story.js';
import type { ToldClause } from './clauses/told-clause.js';
import { unitOf } from './units.js';

const RESPONSES = new WordList('facts/responses.txt');

/** Those who do it, and whom it is done to: the heads of subject and objects, and whose they are. */
export function ownersOf({ subject, constituents }: ToldClause): ReadonlySet<SyntaxNode> {
  const [top] = subject.words.filter(({ parent }) => !parent || !subject.words.includes(parent));
  const heads = [
    ...(top ? [top] : []),
    ...constituents.flatMap(({ head, core }) => (core ? [head] : [])),
  ];
  const owners = new Set<SyntaxNode>();
  const add = (node: SyntaxNode): void => {
    owners.add(node);
    for (const child of childrenOf(
      node,
      'nmod:poss',
      'conj',
      'appos',
      'flat',
      'compound',
      'nmod:desc',
    ))
      add(child);
    for (const child of childrenOf(node, 'nmod')) if (prepositionOf(child) === 'of') add(child);
  };
  heads.forEach(add);
  // `shares in Acme`, `a school in Lund`
  if (top) childrenOf(top, 'nmod').forEach(add);
  // `took an hour to convict him`, `wants to see her go`
  for (const { head } of constituents)
    if (/^(?:xcomp|advcl)$/u.test(head.base) && childOf(head, 'mark')?.lower === 'to')
      childrenOf(head, 'obj', 'nsubj').forEach(add);
  return owners;
}

/** The mentions in a fact's words. */
export function mentionsIn(
  parts: readonly Constituent[],
  { subject, relation }: ToldClause,
  sentence: FactSentence,
): readonly StoryMention[] {
  const { mentions } = sentence;
  const words = new Set([...relation, ...parts.flatMap((part) => part.words)]);
  const own = mentions.filter(({ head }) => words.has(head) && !isThingForBody(head, sentence));
  return [...subject.mentions, ...own.filter((one) => !subject.mentions.includes(one))];
}

/** A clause that says more of what the one above says. */
const isDependent = (node: SyntaxNode): boolean =>
  node.base === 'ccomp'
    ? node.parent !== undefined && /^(?:acl|advcl)$/u.test(node.parent.base)
    : /^(?:acl|advcl)$/u.test(node.base) && childOf(node, 'nsubj')?.upos !== 'NOUN';

/** `the firm has filed for an offer, which could come in May`: it concerns the firm as well. */
export function inheritedMentions(
  { node, subject }: ToldClause,
  { mentions }: FactSentence,
  units: ReadonlySet<SyntaxNode>,
): readonly StoryMention[] {
  const named = subject.mentions.some(({ referent }) => referent.entity);
  const above = node.parent && unitOf(node.parent, units);
  if (RESPONSES.has(node.lower) && node.base === 'conj' && above) {
    const asked = new Set(subtree(above));
    return mentions.filter((one) => asked.has(one.head) && one.referent.entity);
  }
  if (named || !isDependent(node)) return [];
  const head = above && subjectOf(above);
  const words = new Set(head ? subtree(head) : []);
  return mentions.filter((one) => words.has(one.head) && one.referent.entity);
}
