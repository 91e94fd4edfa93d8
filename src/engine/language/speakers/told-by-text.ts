import { subtree, type SyntaxNode } from '../grammar/tree.js';

const WHO = /^(?:who|whom|whose|which|where)$/u;
const DENYING = /^(?:deny|reject|dispute|refute|rebut)$/u;

/**
 * Whether a clause between commas is told by the text itself though what it hangs from is reported: `denied
 * that she had met Holm, whose brother owns the mill`. What is denied is not that he does; and what was said
 * would have been put into the past (`said the mill, which makes paper, could close`).
 *
 * @param verb the word that reports what the clause hangs from
 */
export function isToldByText(clause: SyntaxNode, verb: SyntaxNode): boolean {
  if (clause.relation !== 'acl:relcl') return false;
  const words = subtree(clause).filter(({ upos }) => upos !== 'PUNCT');
  const [first] = words;
  if (!first || !WHO.test(first.lower) || !isBehindComma(first, clause)) return false;
  const denied = verb.upos === 'NOUN' ? verb.parent : verb;
  if (DENYING.test(denied?.lemma ?? '')) return true;
  return /^VB[DN]$/u.test(verb.xpos) && /^(?:VBZ|VBP)$/u.test(finite(clause)?.xpos ?? '');
}

const isBehindComma = (first: SyntaxNode, clause: SyntaxNode): boolean =>
  subtree(clause).some(({ text, index }) => text === ',' && index === first.index - 1);

/** The first auxiliary, copula or verb of a clause. */
const finite = (clause: SyntaxNode): SyntaxNode | undefined =>
  [...clause.children, clause]
    .filter((one) => one === clause || /^(?:aux|cop)/u.test(one.base))
    .sort((one, other) => one.index - other.index)[0];
