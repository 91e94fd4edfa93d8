import { WordList } from '../../data/index.js';
import { childOf, childrenOf, subtree, type SyntaxNode } from '../grammar/tree.js';
import type { FrameArgument } from './frame.js';
import { nounPhrase, predicatePhrase } from '../grammar/phrases.js';
import { isTitleBeforeName } from '../names/titles.js';
import { isAmount, isTime, isTimeAdverb, type ValueSpans } from './values.js';

/** Words of address, which say nothing of who is addressed. */
const HONORIFICS = new WordList('assertions/honorifics.txt');

/** What a noun phrase says of a name without a verb: the two sides, and where it says it. */
export interface NounAssertion {
  readonly head: SyntaxNode;
  readonly arguments: readonly FrameArgument[];
}

/** `Ulla Friis, the coach`, `coach Ulla Friis`, `Anna Roth, 34`: who is what, said beside a noun. */
export function nounAssertionsOf(
  noun: SyntaxNode,
  words: readonly SyntaxNode[],
  values: ValueSpans,
): readonly NounAssertion[] {
  // Most words have none of their own, and it is asked of all.
  if (noun.children.length === 0) return [];
  return [...appositions(noun, words, values), ...titles(noun), ...worths(noun)];
}

/** `a contract worth $8 million` */
const worths = (noun: SyntaxNode): readonly NounAssertion[] =>
  childrenOf(noun, 'acl')
    .filter(({ upos, lower }) => upos === 'ADJ' && lower === 'worth')
    .flatMap((head) =>
      childrenOf(head, 'obj').map((amount) => ({
        head,
        arguments: [
          { role: 'agent' as const, head: noun, words: nounPhrase(noun) },
          { role: 'attribute' as const, head, words: [head] },
          { role: 'amount' as const, head: amount, words: nounPhrase(amount) },
        ],
      })),
    );

function appositions(
  noun: SyntaxNode,
  words: readonly SyntaxNode[],
  values: ValueSpans,
): readonly NounAssertion[] {
  return noun.children
    .filter((child) => isApposed(child, noun, words))
    .flatMap((other) => {
      if (isTime(values, other) && other.upos !== 'NUM') return [];
      // `80 cents a share`: a rate.
      if (isAmount(values, noun)) return [];
      // `Lund has 90,000 people, Skara 19,000`: two clauses.
      if (childOf(noun, 'nummod') && childOf(other, 'flat')?.upos === 'NUM') return [];
      if (isOfGap(other, noun, words)) return [];
      // The name is the one, what is said of it the other, whichever comes first.
      const [named, said] =
        other.upos === 'PROPN' && noun.upos !== 'PROPN' ? [other, noun] : [noun, other];
      if (said.upos === 'PROPN' && named.upos === 'PROPN' && isAcronym(said)) return [];
      // `One of the survivors` is no number.
      const isAge = (said.upos === 'NUM' || isAmount(values, said)) && !childOf(said, 'nmod');
      return [
        {
          head: said,
          arguments: [
            {
              role: 'agent',
              head: named,
              words: nounPhrase(named, new Set(childrenOf(named, 'conj'))),
            },
            {
              role: isAge ? 'amount' : 'attribute',
              head: said,
              words: said === noun ? nounPhrase(said) : predicatePhrase(said),
            },
            ...childrenOf(said, 'advmod')
              .filter(isTimeAdverb)
              .map((head): FrameArgument => ({ role: 'time', head, words: [head] })),
          ],
        },
      ];
    });
}

/** `Anna Roth, 34,` has the age as an apposition, or as a number with a comma before it. */
function isApposed(node: SyntaxNode, noun: SyntaxNode, words: readonly SyntaxNode[]): boolean {
  if (node.base === 'appos') return true;
  const behind = node.upos === 'NUM' && node.index > noun.index;
  return behind && noun.upos === 'PROPN' && words[node.index - 1]?.text === ',';
}

/** `12 seats, the Blues nine and the Whites three`: a number right behind who has so many is no age. */
function isOfGap(number: SyntaxNode, noun: SyntaxNode, words: readonly SyntaxNode[]): boolean {
  if (number.upos !== 'NUM') return false;
  if (childOf(number, 'compound')?.upos === 'PROPN') return childOf(noun, 'nummod') !== undefined;
  const first = subtree(number)[0] ?? number;
  const isApart = first.base === 'punct' || first.index < noun.index;
  return !isApart && /^(?:NOUN|PROPN)$/u.test(words[first.index - 1]?.upos ?? '');
}

const isAcronym = ({ text }: SyntaxNode): boolean => /^\p{Lu}{2,}$/u.test(text);

/** `Minister Eva Holt`, `Denmark's coach Ulla Friis`: an office right before the name. */
function titles(name: SyntaxNode): readonly NounAssertion[] {
  const office = name.upos === 'PROPN' || name.upos === 'NOUN' ? officeIn(name) : undefined;
  if (!office) return [];
  const before = nounPhrase(name).filter(({ index }) => index <= office.index);
  const behind = nounPhrase(name).filter(({ index }) => index > office.index);
  const [head] = behind;
  if (!head) return [];
  return [
    {
      head: office,
      arguments: [
        { role: 'attribute', head: office, words: before },
        { role: 'agent', head, words: behind },
      ],
    },
  ];
}

/** `master` of `the former harbour master Ida Holm`: a noun with words of its own right before a name of two words. */
function describedBy(name: SyntaxNode): SyntaxNode | undefined {
  const noun = childrenOf(name, 'compound').find(({ index }) => index === name.index - 1);
  const isDescribed =
    noun?.upos === 'NOUN' && childOf(noun, 'amod', 'det', 'nmod:poss') !== undefined;
  return isDescribed && childOf(name, 'flat') ? noun : undefined;
}

function officeIn(name: SyntaxNode): SyntaxNode | undefined {
  const parts = [name, ...childrenOf(name, 'flat', 'compound', 'nmod:desc')].sort(
    (a, b) => a.index - b.index,
  );
  const office =
    parts.findLast(({ lower, relation }) => relation === 'nmod:desc' || isTitleBeforeName(lower)) ??
    describedBy(name);
  const next = office && parts.find(({ index }) => index > office.index);
  return office && !HONORIFICS.has(office.lower.replace(/\.$/u, '')) && next?.upos === 'PROPN'
    ? office
    : undefined;
}
