import { takesInfinitive, takesQuestion } from '../assertions/governors.js';
import { predicateAt } from '../grammar/predicates.js';
import { subjectOf } from '../grammar/subjects.js';
import { childOf, childrenOf, subtree, type SyntaxNode } from '../grammar/tree.js';
import { besideClauses, type Report } from './beside-clauses.js';
import { experiencerOf } from './experiencers.js';
import { outerReport } from './outer-clauses.js';
import {
  isAside,
  isFiller,
  isNobodys,
  isSaying,
  isThinking,
  reports,
  takesContent,
} from './saying.js';
import { speakerOf } from './sayers.js';
import { isToldByText } from './told-by-text.js';
import { isWithoutVoice, isYetToSay } from './without-voice.js';

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
    // `what she said` is told of, and no part of what she said.
    if (parent && node.relation === 'nsubj:outer')
      return parent.parent ? reportOf(parent.parent) : undefined;
    const named = outerReport(node);
    if (named) return { speaker: speakerOf(named, words), word: named, content: node };
    if (!parent) return undefined;
    // An aside that reports the clause is no part of what it reports.
    if (asides.has(node)) return undefined;
    const around = node.relation === 'acl:relcl' ? reportOf(parent) : undefined;
    if (around && isToldByText(node, around.word)) return undefined;
    const word = isContent(node, parent, words) ? parent : askedBy(node, parent);
    const felt = isFelt(node) ? experiencerOf(parent) : undefined;
    if (felt) return { speaker: felt, word: parent, content: node };
    if (
      !word ||
      isNobodys(word) ||
      isSupposed(word) ||
      isFiller(word, node) ||
      isYetToSay(word, node)
    )
      return reportOf(parent);
    const denier = denierOf(word);
    if (denier) return { speaker: denier, word, content: node };
    const speaker = speakerOf(word, words);
    const outer = isWithoutVoice(word) ? reportOf(parent) : undefined;
    if (outer?.speaker) return outer;
    // `“Hoping that it opens soon,” Holm wrote`: of whoever says so.
    const isOpen = !speaker && word.xpos === 'VBG' && !subjectOf(word);
    return isOpen ? reportOf(parent) : { speaker, word, content: node };
  };
  return words.map(reportOf);
}

/** `Holm rejected a claim by the union that he had lied`: who denies it says so, and not who claims it. */
function denierOf({ upos, base, parent }: SyntaxNode): SyntaxNode | undefined {
  const isObject = upos === 'NOUN' && base === 'obj' && parent !== undefined;
  return isObject && /^(?:reject|deny|dispute|refute|rebut)$/u.test(parent.lemma)
    ? subjectOf(parent)
    : undefined;
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
      return (
        isSaying(parent) &&
        predicateAt(node) !== undefined &&
        !isCallTo(parent) &&
        !isResolve(parent, node)
      );
    case 'acl':
      return reports(parent) && isLedContent(node, parent);
    case 'advcl':
      return parent.lemma === 'feel'
        ? FELT.test(marksOf(node))
        : isSaying(parent) && isSaidOf(node, parent);
    case 'parataxis':
    case 'dep':
      return (
        (isSaying(parent) || isGoing(parent, node, words)) &&
        childOf(parent, 'ccomp') === undefined &&
        !isAside(node) &&
        !isApart(node, words)
      );
    default:
      return false;
  }
}

/** `the claim that`, `their promise to`; `the findings to support it` are no words of theirs. */
function isLedContent(node: SyntaxNode, noun: SyntaxNode): boolean {
  const mark = childOf(node, 'mark');
  // `rejected claims he lied`
  if (!mark) return node.relation === 'acl' && childOf(node, 'nsubj') !== undefined;
  return mark.xpos !== 'TO' || takesInfinitive(noun.lemma);
}

/** `agreed to be bought`: a step that one takes, and no words. */
const isResolve = ({ lemma }: SyntaxNode, content: SyntaxNode): boolean =>
  /^(?:agree|consent|elect|opt|resolve|undertake|volunteer)$/u.test(lemma) &&
  childOf(content, 'mark')?.lower === 'to';

/** `called him to make sure`; what is called for is asked for. */
const isCallTo = (verb: SyntaxNode): boolean =>
  verb.lemma === 'call' && childOf(verb, 'obj') !== undefined;

/** `explained how it works`: a question, which treebanks hang from its question word. */
function askedBy(node: SyntaxNode, question: SyntaxNode): SyntaxNode | undefined {
  const word = question.parent;
  const isQuestion = node.relation.endsWith(':relcl') && /^W(?:P|RB)$/u.test(question.xpos);
  if (!word || !isQuestion || !/^(?:obj|ccomp)$/u.test(question.base)) return undefined;
  return isSaying(word) || (isThinking(word) && takesQuestion(word.lemma)) ? word : undefined;
}

/** `it seemed to her that he lied`, whatever a parser takes the clause for. */
const isFelt = (node: SyntaxNode): boolean =>
  /^c(?:comp|subj)$/u.test(node.base) || (node.base === 'advcl' && marksOf(node) === 'that');

const SAID_OF = /^(?:of|with|for)\b/u;

/** `accused of taking it`, `asked if it had closed`; `call if you need it` asks nothing. */
const isSaidOf = (node: SyntaxNode, verb: SyntaxNode): boolean =>
  SAID_OF.test(marksOf(node)) ||
  (/^(?:if|whether)\b/u.test(marksOf(node)) && verb.lemma !== 'call' && node.index > verb.index);

/** Behind a semicolon or in brackets it is no part of what a verb says. */
function isApart(node: SyntaxNode, words: readonly SyntaxNode[]): boolean {
  const first = subtree(node).find(({ upos }) => upos !== 'PUNCT');
  return first !== undefined && /^[;([]$/u.test(words[first.index - 1]?.text ?? '');
}
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
