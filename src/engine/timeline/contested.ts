import { childrenOf, reportsContent, subtree, type SyntaxNode } from '../language/index.js';

/** Who speaks for one side of a case or a dispute; in lower case. */
const FOR_A_SIDE =
  /^(?:prosecut(?:or|ors|ion|ing)|kc|qc|barristers?|counsel|lawyers?|solicitors?|attorneys?|plaintiffs?|claimants?|complainants?|accusers?|opponents?|critics)$/u;
/** By these somebody says what others dispute. */
const DISPUTING = /^(?:argue|contend|allege|claim|maintain|assert)$/u;

/** Whether something is told as what one side of a dispute says: `Ada Lund KC said that it began in May`. */
export function isContested(node: SyntaxNode): boolean {
  const { parent, base } = node;
  if (!parent) return false;
  const isContent = base === 'ccomp' && reportsContent(parent);
  if (isContent) {
    const subjects = childrenOf(parent, 'nsubj').flatMap((one) => subtree(one));
    if (DISPUTING.test(parent.lemma) || subjects.some(({ lower }) => FOR_A_SIDE.test(lower)))
      return true;
  }
  return isContested(parent);
}
