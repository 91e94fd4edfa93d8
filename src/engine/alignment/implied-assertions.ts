import { covers, type Span, trimmed } from '../document/index.js';
import {
  type Assertion,
  type NameMention,
  nounPhrase,
  type SentenceReading,
  spanOf,
  type SyntaxNode,
} from '../language/index.js';
import type { Item } from './items.js';

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
    return [
      {
        predicate: { start: noun.start, end: noun.end, lemma: 'be' },
        arguments: [
          { ...spanOf(words), role: 'agent', head: { start: noun.start, end: noun.end } },
          { start: item.start, end: item.end, role: 'amount', head: item },
          ...[noun, ...beside].map((node) => ({
            ...{ ...spanOf(nounPhrase(node)), role: 'other' as const, head: node },
          })),
        ],
        polarity: home?.polarity ?? 'affirmed',
        ...(home?.status && { status: home.status }),
        ...(home?.speaker && { speaker: home.speaker }),
      },
    ];
  });
}

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
