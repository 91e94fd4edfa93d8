import { type Alignment, areLinksApart, type Statement } from '../../alignment/index.js';
import { prepositionOf, type SyntaxNode } from '../../language/index.js';
import type { Judgement } from '../judge.js';

/**
 * What a judgement comes to where a word of the claim hangs by a preposition or conjunction that excludes the one
 * it hangs by in the story: profit `before tax` is none `after tax`, and who rests `until` Monday does not `from` then.
 */
export const withLinksAsTold = (judged: Judgement, { claim, told, parts }: Alignment): Judgement =>
  judged.verdict === 'supported' &&
  (hasOtherLinks(claim.sentence.tree, told.sentence.tree) ||
    areClausesSwapped(claim, told) ||
    parts.some(
      ({ part, told: other }) => other && hasOtherLinks(within(part, claim), within(other, told)),
    ))
    ? { verdict: 'not in the story', score: judged.score, contrasts: [], marks: [], clashes: true }
    : judged;

const within = (
  { start, end }: { readonly start: number; readonly end: number },
  { sentence }: Statement,
): readonly SyntaxNode[] => sentence.tree.filter((node) => node.start >= start && node.end <= end);

/** Whether some word of a claim has, wherever a story has it, a link that excludes its own. */
function hasOtherLinks(claim: readonly SyntaxNode[], told: readonly SyntaxNode[]): boolean {
  const isFirstSince = told.some(({ xpos, lower }) => xpos === 'JJS' || lower === 'first');
  const areApart = (one: SyntaxNode, other: SyntaxNode): boolean => {
    const [a, b] = [linkOf(one), linkOf(other)];
    const isNumber = one.upos === 'NUM' || one.children.some(({ base }) => base === 'nummod');
    // `for the first time since 1987` is not in it.
    const isSince = isFirstSince && /^(?:during|in|on)$/u.test(a) && b === 'since';
    return a !== '' && b !== '' && (areLinksApart(a, b, isNumber) || isSince);
  };
  return claim.some((one) => {
    if (!isTelling(one) || linkOf(one) === '') return false;
    const same = told.filter((other) => isTelling(other) && keyOf(one) === keyOf(other));
    return same.length > 0 && same.every((other) => areApart(one, other));
  });
}

/** `sank after the crew had left` and `left after it had sunk`. */
function areClausesSwapped({ sentence }: Statement, { sentence: other }: Statement): boolean {
  const told = clausesOf(other.tree);
  return clausesOf(sentence.tree).some(({ link, clause, main }) =>
    told.some(
      (one) =>
        one.link === link && keyOf(one.clause) === keyOf(main) && keyOf(one.main) === keyOf(clause),
    ),
  );
}

const clausesOf = (
  tree: readonly SyntaxNode[],
): { readonly link: string; readonly clause: SyntaxNode; readonly main: SyntaxNode }[] =>
  tree.flatMap((clause) => {
    const link = linkOf(clause);
    return clause.parent && /^(?:after|before)$/u.test(link)
      ? [{ link, clause, main: clause.parent }]
      : [];
  });

/** The preposition before a noun, or the conjunction before a clause; empty for none. */
function linkOf(node: SyntaxNode): string {
  const preposition = prepositionOf(node);
  if (preposition !== '' || node.upos !== 'VERB') return preposition;
  return node.children.find(({ base }) => base === 'mark')?.lower ?? '';
}

const isTelling = ({ upos }: SyntaxNode): boolean => /^(?:NOUN|PROPN|NUM|VERB)$/u.test(upos);

const keyOf = ({ lemma }: SyntaxNode): string => lemma.toLowerCase();
