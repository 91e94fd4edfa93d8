import type { Span } from '../document/index.js';
import {
  childOf,
  isFinite,
  isReportingAside,
  predicateAt,
  subtree,
  type SyntaxNode,
} from '../language/index.js';

/** Between marks they say more of what stands before, and are no part of it. */
const LOOSE = /^(?:acl|advcl|appos|parataxis|discourse|vocative|orphan|list)$/u;
const OPENING_MARK = /^(?:[,;:–—(-]|--)$/u;

/**
 * The words of a phrase whole: its head with all that hangs from it, but for what is only added
 * between commas, and what `without` names.
 *
 * @param words the words of the sentence
 */
export function wholePhrase(
  head: SyntaxNode,
  words: readonly SyntaxNode[],
  without: ReadonlySet<SyntaxNode> = new Set(),
): readonly SyntaxNode[] {
  return subtree(
    head,
    (child) => !without.has(child) && !isReportingAside(child) && !isAdded(child, words),
  );
}

/** `Castellan Group` in `the developer, Castellan Group,` names it, and is no addition. */
function isAdded(node: SyntaxNode, words: readonly SyntaxNode[]): boolean {
  if (node.base === 'parataxis' || node.base === 'vocative') return true;
  const predicate = predicateAt(node);
  const isClause = predicate !== undefined && childOf(node, 'nsubj') !== undefined;
  if (node.base === 'conj' && isClause && isFinite(predicate)) return true;
  const first = subtree(node).find(({ base }) => base !== 'punct');
  const behindMark = OPENING_MARK.test(words[(first?.index ?? 0) - 1]?.text ?? '');
  if (!behindMark) return false;
  if (node.base === 'conj') return predicate !== undefined;
  if (!LOOSE.test(node.base)) return false;
  return !(node.base === 'appos' && node.upos === 'PROPN' && node.parent?.upos === 'NOUN');
}

const QUOTATION_MARK = /["“”]/gu;

/** Some words of a sentence as slices of the text: where others stand between them, they stand apart. */
export function slicesOf(
  nodes: readonly SyntaxNode[],
  words: readonly SyntaxNode[],
  text: string,
): readonly Span[] {
  const chosen = [...new Set(nodes)]
    .filter(({ base, upos }) => base !== 'punct' || upos === 'SYM')
    .sort((a, b) => a.index - b.index);
  const runs: { start: number; end: number; last: number }[] = [];
  for (const { start, end, index } of chosen) {
    const run = runs.at(-1);
    const joined =
      run && words.slice(run.last + 1, index).every(({ base }) => base === 'punct')
        ? run
        : undefined;
    if (joined) Object.assign(joined, { end, last: index });
    else runs.push({ start, end, last: index });
  }
  return runs.map((run) => withItsMarks(run, text));
}

/** With the quotation mark or bracket that stands right beside it and closes what the words open. */
function withItsMarks({ start, end }: Span, text: string): Span {
  const words = text.slice(start, end);
  const isOpen = (words.match(QUOTATION_MARK)?.length ?? 0) % 2 === 1;
  if (isOpen && /["“]/u.test(text[start - 1] ?? '')) return { start: start - 1, end };
  if (isOpen && /["”]/u.test(text[end] ?? '')) return { start, end: end + 1 };
  if (words.includes('(') && !words.includes(')') && text[end] === ')')
    return { start, end: end + 1 };
  return { start, end };
}

/** Whether the tree has a verb that all others hang from; a line without one is a headline or misread. */
export function isParsed({ words }: { readonly words: readonly SyntaxNode[] }): boolean {
  const root = words.find(({ parent }) => !parent);
  return root !== undefined && predicateAt(root) !== undefined;
}
