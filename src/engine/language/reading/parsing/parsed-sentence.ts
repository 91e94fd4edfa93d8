import type { Span } from '../../../document/index.js';
import {
  parseSentence,
  parseSentenceAt,
  type Phrase,
  type SyntaxToken,
} from '../../syntax/index.js';
import { type ClosingReport, closingReport } from './closing-reports.js';
import { withInsertedReport } from './inserted-reports.js';
import { withJoinedNames } from './joined-names.js';
import { withAges } from './parsed-ages.js';
import { readSaying } from './read-saying.js';

/**
 * Reads a sentence as `parseSentenceAt` does. Where it closes with who says so (`…, a prosecutor told jurors
 * on Monday`), what stands before that is read by itself: beside a second clause a parser takes its verbs for
 * nouns, and who says so for a part of the last one.
 */
export function parsedSentence(
  text: string,
  sentence: Span,
  phrases: readonly Phrase[],
): readonly SyntaxToken[] {
  const read = withAges(parseSentenceAt(text, sentence, phrases), phrases);
  const tokens = withInsertedReport(withJoinedNames(read, phrases), phrases);
  const report = closingReport(tokens);
  const stop = tokens.at(-1);
  if (!report || !stop || isWhole(report, tokens)) return tokens;
  const { comma, word } = report;
  const said = parseSentence([...tokens.slice(0, comma), stop], phrases).slice(0, comma);
  if (!isClause(said)) return tokens;
  const root = said.findIndex(({ head }) => head < 0);
  const isSource = tokens[word]?.upos !== 'VERB';
  const above = isSource ? root : word;
  const behind = tokens.slice(comma + 1);
  const isVerbFirst = word === comma + 1 && !isSource;
  const tail = isVerbFirst ? readSaying(behind, phrases) : parseSentence(behind, phrases);
  return tokens.map((token, at): SyntaxToken => {
    const before = said[at];
    if (before && at === root)
      return isSource ? before : { ...before, head: word, relation: 'ccomp' };
    if (before) return before;
    if (at === comma) return { ...token, head: above, relation: 'punct' };
    return inTail(at, token, tail[at - comma - 1], { ...report, above, isSource });
  });
}

interface Tail extends ClosingReport {
  /** What its words hang from that hang from nothing else in it. */
  readonly above: number;
  readonly isSource: boolean;
}

/** A word behind the comma, as it is read by itself. */
function inTail(
  at: number,
  token: SyntaxToken,
  read: SyntaxToken | undefined,
  { comma, word, above, isSource }: Tail,
): SyntaxToken {
  if (isSource) {
    if (at === word) return { ...token, head: above, relation: 'obl' };
    if (at === comma + 1) return { ...token, head: word, relation: 'case' };
    if (at === comma + 2) return { ...token, head: comma + 1, relation: 'fixed' };
    const isOut = token.head <= comma || token.head === at;
    return isOut ? { ...token, head: at < word ? word : above } : token;
  }
  if (at === word) return { ...(read ?? token), head: -1, relation: 'root' };
  if (!read) return token;
  const head = read.head + comma + 1;
  return { ...read, head: read.head < 0 ? word : head };
}

/** A subject and what it does: not `In June`, nor `If it rains`. */
function isClause(said: readonly SyntaxToken[]): boolean {
  const root = said.findIndex(({ head }) => head < 0);
  const below = said.filter(({ head }) => head === root);
  const isVerbal =
    said[root]?.upos === 'VERB' || below.some(({ relation }) => /^(?:cop|aux)/u.test(relation));
  return (
    isVerbal &&
    below.some(({ relation }) => /^(?:nsubj|csubj|expl)/u.test(relation)) &&
    !below.some(({ relation, xpos }) => relation === 'mark' || xpos === 'WRB')
  );
}

/**
 * Whether all that stands before the comma hangs already from what is said, or is one clause with who says so
 * beside it.
 */
function isWhole({ comma, word }: ClosingReport, tokens: readonly SyntaxToken[]): boolean {
  const own = tokens[word];
  if (!own) return true;
  const finite = tokens.slice(0, comma).filter(({ xpos }) => /^(?:VB[DZP]|MD)$/u.test(xpos));
  const isBeside = /^(?:parataxis|obl)$/u.test(own.relation) && tokens[own.head]?.head === -1;
  const isHeard = own.lemma === 'hear' || tokens[word - 1]?.lemma === 'be';
  if (finite.length === 1 && isBeside && !isHeard) return true;
  if (own.upos !== 'VERB' || own.head >= 0) return false;
  const tops = tokens.slice(0, comma).filter(({ head }) => head >= comma);
  return tops.length === 1 && tops[0]?.relation === 'ccomp';
}
