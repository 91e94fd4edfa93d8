import type { Span } from '../../document/index.js';
import { subtree, type SyntaxNode } from './tree.js';

/** What hangs from a noun and is said of it in an assertion of its own, or is no part of it. */
const ASIDE = new Set(
  'acl advcl appos parataxis orphan list discourse vocative case mark'.split(' '),
);
/** What hangs from a noun or an adjective and belongs to it also where that is a predicate. */
const OWN = new Set('det amod nmod compound nummod flat fixed goeswith dep'.split(' '));

/** The words of a noun phrase, without what stands before it to join it (a preposition) or beside it. */
export function nounPhrase(
  head: SyntaxNode,
  without: ReadonlySet<SyntaxNode> = new Set(),
): readonly SyntaxNode[] {
  return withoutMarks(
    subtree(
      head,
      (child) => !without.has(child) && !(child.parent === head && ASIDE.has(child.base)),
    ),
  );
}

/** The words of a noun or an adjective that is a predicate, without its subject, copula and the like. */
export function predicatePhrase(
  head: SyntaxNode,
  without: ReadonlySet<SyntaxNode> = new Set(),
): readonly SyntaxNode[] {
  const keep = (child: SyntaxNode): boolean =>
    !without.has(child) && (child.parent !== head || OWN.has(child.base));
  return withoutMarks(subtree(head, keep));
}

/** The words of a clause that is an argument. */
export function clausePhrase(head: SyntaxNode): readonly SyntaxNode[] {
  const keep = (child: SyntaxNode): boolean => child.parent !== head || child.base !== 'parataxis';
  return withoutMarks(subtree(head, keep));
}

const isWord = ({ base, upos }: SyntaxNode): boolean =>
  base !== 'cc' && (base !== 'punct' || upos === 'SYM');

function withoutMarks(words: readonly SyntaxNode[]): readonly SyntaxNode[] {
  const first = words.findIndex(isWord);
  const last = words.findLastIndex(isWord);
  return words.slice(Math.max(first, 0), last + 1);
}

/** From the first of some words to the last. */
export function spanOf(words: readonly SyntaxNode[]): Span {
  const [first, last] = [words[0], words.at(-1)];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}
