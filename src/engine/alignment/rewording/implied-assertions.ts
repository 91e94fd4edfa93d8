import { WordList } from '../../data/index.js';
import { covers, type Span, trimmed } from '../../document/index.js';
import {
  type Assertion,
  type NameMention,
  nounPhrase,
  type SentenceReading,
  spanOf,
  subtree,
  type SyntaxNode,
} from '../../language/index.js';
import type { Item } from '../items.js';

/** Words behind a figure that say how it has changed: `a rise`, `up`. */
const OF_CHANGE = new WordList('alignment/words-of-change.txt');

/** What titles say: `Commerce Secretary Ida Holm` is one. */
export function assertionsOfTitles(
  names: readonly NameMention[],
  sentence: SentenceReading,
): readonly Assertion[] {
  return names
    .filter(({ start, bare }) => start < bare)
    .map(({ start, bare, end }): Assertion => {
      const title = trimmed(sentence.story.text, { start, end: bare });
      const name = { start: bare, end };
      return {
        predicate: { ...title, lemma: 'be' },
        arguments: [
          { ...name, role: 'agent', head: lastWord(name, sentence) },
          { ...title, role: 'attribute', head: lastWord(title, sentence) },
        ],
        polarity: 'affirmed',
      };
    });
}

/**
 * What amounts say of the nouns before them: `reported revenue of $4 million` says that it was so much, as
 * surely as it says that it was reported.
 *
 * @param stated what the sentence says
 */
export function assertionsOfSizes(
  items: readonly Item[],
  sentence: SentenceReading,
  stated: readonly Assertion[],
): readonly Assertion[] {
  return items.flatMap((item): Assertion[] => {
    const noun = sizedNoun(item, sentence.tree);
    if (!noun) return [];
    const words = nounPhrase(noun).filter((node) => node.end <= item.start && node.base !== 'case');
    const beside = noun.parent?.children.filter(({ base }) => /^(?:nsubj|obl)$/u.test(base)) ?? [];
    const home = stated.find((one) => one.arguments.some(({ head }) => covers(head, noun)));
    const sized: Argument = { ...spanOf(words), role: 'agent', head: spanOf([noun]) };
    const others = [noun, ...beside].map((node) => asArgument('other', node));
    const put = {
      polarity: home?.polarity ?? 'affirmed',
      ...(home?.status && { status: home.status }),
      ...(home?.speaker && { speaker: home.speaker }),
    } as const;
    return [
      {
        predicate: { ...spanOf([noun]), lemma: 'be' },
        arguments: [
          sized,
          { start: item.start, end: item.end, role: 'amount', head: item },
          ...others,
        ],
        ...put,
      },
      ...changesBehind(item, sentence.tree, items).map(({ change, parts }): Assertion => ({
        predicate: { ...spanOf([change]), lemma: change.lemma },
        arguments: [sized, ...parts, ...others],
        ...put,
      })),
    ];
  });
}

type Argument = Assertion['arguments'][number];

const asArgument = (role: Argument['role'], node: SyntaxNode): Argument => ({
  ...{ role, ...spanOf(nounPhrase(node)), head: spanOf([node]) },
});

/**
 * `revenue of $4 million, a fourfold increase on May`, `up 3 percent`: the change, its size and what it is
 * held against.
 */
function changesBehind(
  { end }: Item,
  tree: readonly SyntaxNode[],
  items: readonly Item[],
): readonly { readonly change: SyntaxNode; readonly parts: readonly Argument[] }[] {
  const isSize = (node: SyntaxNode): boolean =>
    items.some(({ quantity, ...span }) => quantity && covers(span, node));
  const next = tree.find(({ start, upos }) => start > end && upos === 'VERB');
  return tree
    .filter((node) => node.start > end && node.start < (next?.start ?? Infinity))
    .filter((node) => OF_CHANGE.has(node.lemma) && isBehindComma(node, tree))
    .map((change) => {
      if (isFromAmount(change, tree, isSize)) return { change, parts: [], isFrom: true };
      const size = change.base === 'case' && change.parent ? [change.parent] : [];
      const parts = [...size, ...change.children].flatMap((node): Argument[] => {
        if (isSize(node) || subtree(node).some(isSize)) return [asArgument('amount', node)];
        return HELD_AGAINST.test(node.base) ? [asArgument('standard', node)] : [];
      });
      return { change, parts, isFrom: false };
    })
    .filter(({ parts, isFrom }) => isFrom || parts.some(({ role }) => role === 'amount'));
}

/** `sales of $3 million, down from $4 million`: they fell, by whatever it comes to. */
function isFromAmount(
  change: SyntaxNode,
  tree: readonly SyntaxNode[],
  isSize: (node: SyntaxNode) => boolean,
): boolean {
  const [from, amount] = tree.filter(({ start }) => start >= change.end);
  return (
    /^(?:up|down)$/u.test(change.lower) && from?.lower === 'from' && !!amount && isSize(amount)
  );
}

const HELD_AGAINST = /^(?:nmod|obl)$/u;

/** Whether what a word opens, its article and adjectives before it, stands behind a comma. */
function isBehindComma(node: SyntaxNode, tree: readonly SyntaxNode[]): boolean {
  const first = [...node.children.filter(({ base }) => BEFORE_NOUN.test(base)), node].sort(
    (a, b) => a.start - b.start,
  )[0];
  const before = tree.findLast(({ start }) => start < (first?.start ?? node.start));
  return before?.lower === ',';
}

const BEFORE_NOUN = /^(?:det|amod|compound|nummod)$/u;

/** The noun that an amount behind `of` is the size of. */
function sizedNoun(
  { start, end, quantity }: Item,
  tree: readonly SyntaxNode[],
): SyntaxNode | undefined {
  if (quantity?.kind !== 'money' && quantity?.kind !== 'percent') return undefined;
  const head = tree.find(
    (node) => node.start >= start && node.end <= end && node.base === 'nmod' && node.parent,
  );
  const isOf = head?.children.some(({ base, lower }) => base === 'case' && lower === 'of');
  return isOf && head?.parent && head.parent.end <= start ? head.parent : undefined;
}

/** The last token of a span. */
const lastWord = (span: Span, { tokens }: SentenceReading): Span =>
  tokens.findLast((token) => covers(span, token)) ?? span;
