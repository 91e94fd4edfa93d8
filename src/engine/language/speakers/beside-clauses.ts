import { WordList } from '../../data/index.js';
import { speaksOfNone } from '../grammar/negation.js';
import { prepositionOf } from '../grammar/preposition.js';
import { predicateAt } from '../grammar/predicates.js';
import { childOf, childrenOf, subtree, type SyntaxNode } from '../grammar/tree.js';
import { nounHeadBefore, nounRunFrom } from './noun-runs.js';
import { isAside, isFiller, isSaying, isThinking, reports } from './saying.js';
import { sayerOf } from './sayers.js';

/** According to them nobody speaks: `according to the law`. */
const NO_SPEAKERS = new WordList('speakers/no-speakers.txt');
/** What somebody says or thinks is so `in their view`. */
const VIEW_NOUNS = new WordList('speakers/view-nouns.txt');

/** Who says what a token belongs to, the word that says that they do, and the head of what they say. */
export interface Report {
  readonly speaker: SyntaxNode | undefined;
  readonly word: SyntaxNode;
  readonly content: SyntaxNode;
}

/** Clauses with a report beside them: `…, prosecutors say, …`, `according to the union`, `in her view`. */
export function besideClauses(words: readonly SyntaxNode[]): ReadonlyMap<SyntaxNode, Report> {
  const found = new Map<SyntaxNode, Report>();
  for (const word of words) {
    const aside = isAside(word);
    const below = reportedAbove(word, words) ?? likeClause(word, words);
    const clause = below ?? (word.parent && (aside ? word.parent : clauseAbove(word.parent)));
    if (!clause) continue;
    const isReport = aside || below !== undefined;
    const speaker = isReport
      ? quotedSubject(word, words)
      : (parenthesisSayer(word, words) ?? framedSpeaker(word, words));
    if (speaker && !speaksOfNone(speaker, words))
      found.set(clause, { speaker, word, content: clause });
  }
  return found;
}

/**
 * `because I know it works`: a clause whose subject stands right behind a reporting verb is what that
 * reports, also where a parser hangs the verb from it.
 */
function reportedAbove(word: SyntaxNode, words: readonly SyntaxNode[]): SyntaxNode | undefined {
  const clause = word.parent;
  const hangs = word.base === 'advcl' || word.base === 'parataxis' || word.base === 'ccomp';
  if (!clause || !hangs || clause.index < word.index || word.upos !== 'VERB') return undefined;
  if (!reports(word) || !childOf(word, 'nsubj') || childOf(word, 'ccomp', 'xcomp', 'obj'))
    return undefined;
  const subject = childOf(clause, 'nsubj');
  const first = subject && subtree(subject)[0];
  const behind = words[word.index + 1];
  return first !== undefined &&
    first === (behind?.lower === 'that' ? words[word.index + 2] : behind)
    ? clause
    : undefined;
}

/** `I was like, let’s stay`: the clause whose `like` and comma, or mark, make it somebody’s words. */
function likeClause(word: SyntaxNode, words: readonly SyntaxNode[]): SyntaxNode | undefined {
  const [before, behind] = [words[word.index - 1], words[word.index + 1]];
  if (word.lower !== 'like' || before?.lemma !== 'be' || before.parent !== word.parent)
    return undefined;
  const clause = word.parent;
  if (!clause || !behind || !/^[,:"“‘']$/u.test(behind.text)) return undefined;
  // `he was like, really tired` says nothing by itself.
  const own = childrenOf(clause, 'nsubj', 'aux', 'cop', 'expl').some(
    ({ index }) => index > word.index,
  );
  return own || clause.xpos === 'VB' ? clause : undefined;
}

/** Who says what a report beside a clause reports; of `like` whoever stands before its `be`. */
const quotedSubject = (word: SyntaxNode, words: readonly SyntaxNode[]): SyntaxNode | undefined =>
  word.lower === 'like' ? nounHeadBefore(words, word.index - 1) : sayerOf(word);

/**
 * Who says it where a verb of saying stands with its subject between commas: `the defendant, prosecutors say,
 * fled`, whatever a parser takes it for.
 */
function parenthesisSayer(word: SyntaxNode, words: readonly SyntaxNode[]): SyntaxNode | undefined {
  if (word.upos !== 'VERB' || words[word.index + 1]?.text !== ',' || childOf(word, 'ccomp', 'obj'))
    return undefined;
  if (isFiller(word)) return undefined;
  // `he came, he saw, he left` is a row of deeds.
  if (!isSaying(word) && !(isThinking(word) && word.xpos !== 'VBD')) return undefined;
  const comma = words.findLastIndex(({ text }, at) => at < word.index && text === ',');
  const run = comma < 0 ? undefined : nounRunFrom(words, comma + 1);
  return run?.end === word.index ? run.head : undefined;
}

function clauseAbove(node: SyntaxNode): SyntaxNode {
  return predicateAt(node) || !node.parent ? node : clauseAbove(node.parent);
}

function framedSpeaker(node: SyntaxNode, words: readonly SyntaxNode[]): SyntaxNode | undefined {
  const preposition = prepositionOf(node);
  if (preposition === 'according to')
    return NO_SPEAKERS.has(node.lemma.toLowerCase()) ? undefined : node;
  if (preposition !== 'in' || !VIEW_NOUNS.has(node.lemma) || node.base === 'nmod') return undefined;
  // `engraved in our minds`: where it is, and whose view is none.
  const before = words[(subtree(node)[0]?.index ?? 0) - 1];
  if (before?.upos === 'VERB') return undefined;
  return (
    childOf(node, 'nmod:poss') ??
    childrenOf(node, 'nmod').find((one) => prepositionOf(one) === 'of')
  );
}
