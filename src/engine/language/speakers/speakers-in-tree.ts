import { takesQuestion } from '../assertions/governors.js';
import { predicateAt } from '../grammar/predicates.js';
import { childOf, childrenOf, subtree, type SyntaxNode } from '../grammar/tree.js';
import { besideClauses, type Report } from './beside-clauses.js';
import { isAside, isNobodys, isSaying, isThinking, reports, takesContent } from './saying.js';
import { speakerOf } from './sayers.js';

/** The innermost report that a token of a tree stands in, for each token. */
export function reportsIn(words: readonly SyntaxNode[]): readonly (Report | undefined)[] {
  const beside = besideClauses(words);
  const asides = new Set([...beside.values()].map(({ word }) => word));
  const known = new Map<SyntaxNode, Report | undefined>();
  const reportOf = (node: SyntaxNode): Report | undefined => {
    if (!known.has(node)) known.set(node, findReport(node));
    return known.get(node);
  };
  const findReport = (node: SyntaxNode): Report | undefined => {
    const own = beside.get(node);
    if (own) return own;
    const { parent } = node;
    if (!parent) return undefined;
    // An aside that reports the clause is no part of what it reports.
    if (asides.has(node)) return undefined;
    const word = isContent(node, parent, words) ? parent : askedBy(node, parent);
    if (!word || isNobodys(word) || isSupposed(word)) return reportOf(parent);
    return { speaker: speakerOf(word, words), word, content: node };
  };
  return words.map(reportOf);
}

/** `if the tests show that it leaks`: nobody has said so. */
const isSupposed = (verb: SyntaxNode): boolean =>
  verb.base === 'advcl' && /^(?:if|unless)\b/u.test(marksOf(verb));

/** Whether a node is what its parent reports. */
function isContent(node: SyntaxNode, parent: SyntaxNode, words: readonly SyntaxNode[]): boolean {
  switch (node.base) {
    case 'ccomp':
      return takesContent(parent);
    case 'xcomp':
      return isSaying(parent) && predicateAt(node) !== undefined;
    case 'acl':
      return reports(parent) && childOf(node, 'mark') !== undefined;
    case 'advcl':
      return parent.lemma === 'feel'
        ? FELT.test(marksOf(node))
        : isSaying(parent) && SAID_OF.test(marksOf(node));
    case 'parataxis':
    case 'dep':
      return (
        (isSaying(parent) || isGoing(parent, node, words)) &&
        childOf(parent, 'ccomp') === undefined &&
        !isAside(node)
      );
    default:
      return false;
  }
}

/** `explained how it works`: a question, which treebanks hang from its question word. */
function askedBy(node: SyntaxNode, question: SyntaxNode): SyntaxNode | undefined {
  const word = question.parent;
  const isQuestion = node.relation.endsWith(':relcl') && /^W(?:P|RB)$/u.test(question.xpos);
  if (!word || !isQuestion || !/^(?:obj|ccomp)$/u.test(question.base)) return undefined;
  return isSaying(word) || (isThinking(word) && takesQuestion(word.lemma)) ? word : undefined;
}

/** `accused of taking it`, `asked if it had closed`. */
const SAID_OF = /^(?:of|with|for|if|whether)\b/u;
/** `felt like we had won` */
const FELT = /^(?:like|as (?:if|though))$/u;

const marksOf = (node: SyntaxNode): string =>
  childrenOf(node, 'mark', 'case')
    .filter(({ index }) => index < node.index)
    .flatMap((mark) => subtree(mark).map(({ lower }) => lower))
    .join(' ');

/** `she goes, no way` */
function isGoing(verb: SyntaxNode, clause: SyntaxNode, words: readonly SyntaxNode[]): boolean {
  const behind = words[verb.index + 1]?.text ?? '';
  return verb.lemma === 'go' && clause.index > verb.index && /^[,:"“‘']$/u.test(behind);
}
