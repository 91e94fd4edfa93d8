import { WordList } from '../../data/index.js';
import { isNegated, speaksOfNone } from '../grammar/negation.js';
import { prepositionOf } from '../grammar/preposition.js';
import { predicateAt } from '../grammar/predicates.js';
import { childOf, childrenOf, subtree, type SyntaxNode } from '../grammar/tree.js';
import { isAside, isSaying, isThinking, reports, sayerOf, takesContent } from './saying.js';

/** According to them nobody speaks: `according to the law`. */
const NO_SPEAKERS = new WordList('speakers/no-speakers.txt');
/** What somebody says or thinks is so `in their view`. */
const VIEW_NOUNS = new WordList('speakers/view-nouns.txt');

/** Who says what a token belongs to, and the word that says that they do. */
export interface Report {
  readonly speaker: SyntaxNode | undefined;
  readonly word: SyntaxNode;
}

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
    if (isContent(node, parent)) {
      return { speaker: isUnsaid(parent, words) ? undefined : sayerOf(parent), word: parent };
    }
    return reportOf(parent);
  };
  return words.map(reportOf);
}

/** `nobody said that`, `never said that`: nobody's words; a thought that one does not have is told all the same. */
const isUnsaid = (word: SyntaxNode, words: readonly SyntaxNode[]): boolean =>
  isSaying(word) && !isThinking(word) && isNegated(word, words);

/** Clauses with a report beside them: `…, prosecutors say, …`, `according to the union`, `in her view`. */
function besideClauses(words: readonly SyntaxNode[]): ReadonlyMap<SyntaxNode, Report> {
  const found = new Map<SyntaxNode, Report>();
  for (const word of words) {
    const aside = isAside(word);
    const clause = word.parent && (aside ? word.parent : clauseAbove(word.parent));
    if (!clause) continue;
    const speaker = aside || isParenthesis(word, words) ? sayerOf(word) : framedSpeaker(word);
    if (speaker && !speaksOfNone(speaker, words)) found.set(clause, { speaker, word });
  }
  return found;
}

/** `the defendant, prosecutors say, fled`: between commas it is no relative clause, as a parser may take it. */
function isParenthesis(word: SyntaxNode, words: readonly SyntaxNode[]): boolean {
  const subject = childOf(word, 'nsubj');
  if (word.base !== 'acl' || !isSaying(word) || !subject || childOf(word, 'ccomp', 'obj'))
    return false;
  const first = subtree(subject)[0];
  const before = first && words[first.index - 1]?.text;
  return (
    before === ',' && words[word.index + 1]?.text === ',' && !/^wh|^that$/u.test(subject.lower)
  );
}

function clauseAbove(node: SyntaxNode): SyntaxNode {
  return predicateAt(node) || !node.parent ? node : clauseAbove(node.parent);
}

function framedSpeaker(node: SyntaxNode): SyntaxNode | undefined {
  const preposition = prepositionOf(node);
  if (preposition === 'according to')
    return NO_SPEAKERS.has(node.lemma.toLowerCase()) ? undefined : node;
  if (preposition !== 'in' || !VIEW_NOUNS.has(node.lemma)) return undefined;
  return (
    childOf(node, 'nmod:poss') ??
    childrenOf(node, 'nmod').find((one) => prepositionOf(one) === 'of')
  );
}

/** Whether a node is what its parent reports. */
function isContent(node: SyntaxNode, parent: SyntaxNode): boolean {
  switch (node.base) {
    case 'ccomp':
      return takesContent(parent);
    case 'xcomp':
      return isSaying(parent) && predicateAt(node) !== undefined;
    case 'acl':
      return reports(parent) && childOf(node, 'mark') !== undefined;
    case 'advcl':
      return isSaying(parent) && SAID_OF.test(childOf(node, 'mark', 'case')?.lower ?? '');
    case 'parataxis':
    case 'dep':
      return isSaying(parent) && childOf(parent, 'ccomp') === undefined && !isAside(node);
    default:
      return false;
  }
}

/** `accused of taking it`, `asked if it had closed`. */
const SAID_OF = /^(?:of|with|for|if|whether)$/u;
