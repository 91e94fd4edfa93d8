import {
  childrenOf,
  prepositionOf,
  spanOf,
  subtree,
  type SyntaxNode,
} from '../../language/index.js';
import type { FactSentence } from '../fact-story.js';

/** Most characters of what a noun is called. */
const LONGEST = 44;
/** What points to a noun and is no part of what it is called. */
const POINTING =
  /^(?:the|an?|its|his|her|their|our|my|your|whose|this|that|these|those|such|some|any|no|each|every|all|both)$/u;

/** What stands before a noun and belongs to it; no clause of which it is the subject or the predicate. */
const BEFORE = /^(?:det|amod|advmod|compound|nummod|nmod|flat|acl)$/u;

/** What a noun is called: with what stands before it but its article, and with its `of`. */
export function labelOf(head: SyntaxNode, { words, read: { story } }: FactSentence): string {
  const before = head.children
    .filter(({ index, base }) => index < head.index && BEFORE.test(base))
    .flatMap((child) => subtree(child));
  const from = Math.min(head.index, ...before.map(({ index }) => index));
  const own = words.slice(from, head.index);
  const first = own.findIndex(
    ({ lower, base, parent }) => !POINTING.test(lower) && (base !== 'advmod' || parent !== head),
  );
  const start = own[first]?.start ?? head.start;
  const of = childrenOf(head, 'nmod').find(
    (child) => prepositionOf(child) === 'of' && subtree(child)[0]?.index === head.index + 1,
  );
  const ends = [...(of ? [spanOf(subtree(of)).end, of.end] : []), head.end];
  const end = ends.find((one) => one - start <= LONGEST) ?? head.end;
  const label = story.text.slice(start, end);
  return label.length <= LONGEST && !label.includes('\n') ? label : head.text;
}
