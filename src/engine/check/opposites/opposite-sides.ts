import type { Alignment, Part, Statement } from '../../alignment/index.js';
import { WordList } from '../../data/index.js';
import { covers, type Span } from '../../document/index.js';
import { childOf, type SyntaxNode } from '../../language/index.js';
import type { Contrast } from '../contrast.js';

const ABOVE = /^(?:above|beyond|over)$/u;
const BELOW = /^(?:below|beneath|under)$/u;
/** `over the bridge` may be anywhere, but not `over budget`. */
const LIMITS = new WordList('alignment/nouns-of-limits.txt');

/**
 * Where a claim has something on one side of a limit or a day, and a story on the other: `above the limit` and
 * `below the limit of 80`, `paid late` and `paid on time`. Undefined where they have not.
 */
export function oppositeSides({ claim, told }: Alignment): Contrast | undefined {
  for (const part of claim.parts) {
    const other = told.parts.find((one) => areOppositeParts(part, one));
    if (other) return { claimed: withLink(part, claim), told: withLink(other, told) };
  }
  const [claimed, instead] = [punctualityOf(claim), punctualityOf(told)];
  return claimed && instead && claimed.late !== instead.late
    ? { claimed: claimed.span, told: instead.span }
    : undefined;
}

function areOppositeParts(one: Part, other: Part): boolean {
  const links = [one.link ?? '', other.link ?? ''];
  const isApart = links.some((link) => ABOVE.test(link)) && links.some((link) => BELOW.test(link));
  const noun = one.headItem;
  if (!isApart || !noun?.terms.some((term) => other.headItem?.terms.includes(term))) return false;
  return (
    links.some((link) => /^(?:above|below)$/u.test(link)) || LIMITS.has(noun.words.toLowerCase())
  );
}

/** `below the limit`: the noun alone would read as the same. */
function withLink({ start, end, link }: Part, { sentence }: Statement): Span {
  const before = sentence.tokens.findLast((token) => token.end <= start);
  return { start: before && before.text.toLowerCase() === link ? before.start : start, end };
}

/** Whether a statement says of what is done that it was late, or not; undefined where it says neither. */
function punctualityOf({
  predicate,
  sentence,
}: Statement): { readonly late: boolean; readonly span: Span } | undefined {
  const verb = sentence.tree.find((node) => covers(predicate, node));
  for (const node of verb?.children ?? []) {
    const next = sentence.tree.find(({ start }) => start > node.start);
    // `late on Tuesday` is a time of day.
    const late = next?.upos === 'ADP' ? undefined : isLate(node);
    if (late !== undefined) return { late, span: spanOf(node) };
  }
  return undefined;
}

function isLate(node: SyntaxNode): boolean | undefined {
  const { base, lower, children } = node;
  const link = childOf(node, 'case')?.lower ?? '';
  if (base === 'advmod') {
    if (/^(?:late|belatedly)$/u.test(lower)) return true;
    return /^(?:promptly|punctually)$/u.test(lower) ? false : undefined;
  }
  if (base !== 'obl' || children.some((one) => one.base === 'det')) return undefined;
  if (lower === 'time') return link === 'on' ? false : undefined;
  if (lower !== 'schedule') return undefined;
  return link === 'behind' ? true : link === 'on' || link === 'ahead' ? false : undefined;
}

function spanOf({ start, end, children }: SyntaxNode): Span {
  return { start: Math.min(start, ...children.map((one) => one.start)), end };
}
