import type { Span } from '../../document/index.js';
import { childOf, type SyntaxNode, subtree } from '../grammar/tree.js';
import { nounRunFrom, nounHeadBefore, type NounRun } from './noun-runs.js';
import { isQuoting, isSaying, reports } from './saying.js';
import { isUnsaid, sayerOf } from './sayers.js';
import { firstFrom, lastUpTo } from './word-places.js';

/** How many words a clause around a quotation may have between it and its verb. */
const REACH = 14;
/** Ends of a clause in a quotation, behind which a verb of saying may follow. */
const CLOSED = /[,!?—–-]["”’']?,?$|["”’'],$/u;
const MARK = /["“”„]/u;

/**
 * Who is said to say a quotation by the words right beside it, whatever the tree makes of them: a verb of
 * saying behind its comma (`…,” said the mayor`, `…,” the mayor of Lund said`) or before it (`She replied: “…`).
 *
 * @param outside the words of the text outside quotations, in its order
 */
export function sayerBeside(
  outside: readonly SyntaxNode[],
  quotation: Span,
  text: string,
): SyntaxNode | undefined {
  const behind = clauseBehind(outside, quotation, text);
  const before = clauseBefore(outside, quotation, text);
  return sayerBehind(behind, quotation, text) ?? sayerBefore(before);
}

/** The words behind a quotation up to the end of their clause or the next quotation. */
function clauseBehind(
  outside: readonly SyntaxNode[],
  { end }: Span,
  text: string,
): readonly SyntaxNode[] {
  const found: SyntaxNode[] = [];
  let last = end;
  let at = firstFrom(outside, end);
  for (let word = outside[at]; word && found.length < REACH; word = outside[++at]) {
    const gap = text.slice(last, word.start);
    if (gap.includes('\n') || MARK.test(gap) || /^[.;:!?]$/u.test(word.text)) break;
    last = word.end;
    if (found.length > 0 || word.text !== ',') found.push(word);
  }
  return found;
}

/** The words before a quotation back to the end of the sentence before, or another quotation. */
function clauseBefore(
  outside: readonly SyntaxNode[],
  { start }: Span,
  text: string,
): readonly SyntaxNode[] {
  const found: SyntaxNode[] = [];
  let next = start;
  let at = lastUpTo(outside, start);
  for (let word = outside[at]; word && found.length < REACH; word = outside[--at]) {
    const gap = text.slice(word.end, next);
    if (/\n\n|\n.*\n/u.test(gap) && next !== start) break;
    if (MARK.test(gap) || /^[.;!?]$/u.test(word.text)) break;
    next = word.start;
    found.unshift(word);
  }
  return found;
}

function sayerBehind(
  clause: readonly SyntaxNode[],
  { start, end }: Span,
  text: string,
): SyntaxNode | undefined {
  const quoted = text.slice(start, end + 1).trimEnd();
  const closed = CLOSED.test(quoted) || CLOSED.test(text.slice(start, end));
  const [first] = clause;
  if (!first) return undefined;
  if (isQuoting(first)) {
    const run = nounRunFrom(clause, 1);
    const next = run && clause[run.end];
    return closed || next === undefined || next.upos === 'PUNCT' ? run?.head : undefined;
  }
  const run = nounRunFrom(clause, 0);
  const verb = run && verbBehind(clause, run);
  if (!verb) return undefined;
  // Behind a whole sentence the clause may say something else: `… today.” Holm said that it was safe.`
  return closed || verb === clause.at(-1) ? run.head : undefined;
}

/** The verb of saying that a noun phrase is the subject of, as they stand: `the mayor, a lawyer, also said`. */
function verbBehind(clause: readonly SyntaxNode[], { end }: NounRun): SyntaxNode | undefined {
  for (let at = end; at < clause.length; at++) {
    const word = clause[at];
    if (!word) return undefined;
    if (isQuoting(word)) return word;
    if (word.text === ',') {
      // What stands between two commas is said of the noun.
      const closing = clause.findIndex(({ text }, later) => later > at && text === ',');
      if (closing < 0) return undefined;
      at = closing;
    } else if (!/^(?:NOUN|PROPN|ADJ|DET|ADP|NUM|PART|CCONJ|ADV|AUX)$/u.test(word.upos)) {
      return undefined;
    }
  }
  return undefined;
}

function sayerBefore(clause: readonly SyntaxNode[]): SyntaxNode | undefined {
  const last = clause.at(-1);
  if (!last) return undefined;
  const opened = /^[,:]$/u.test(last.text);
  // `She was like “What?”`
  if (last.lower === 'like' && clause.at(-2)?.lemma === 'be')
    return nounHeadBefore(clause, clause.length - 2);
  if (!opened && !isSaying(last)) return undefined;
  const owner = ownerBefore(clause);
  if (owner) return owner;
  const at = clause.findLastIndex((word) => isQuoting(word));
  const verb = clause[at];
  if (!verb || isUnsaid(verb, sentenceOf(verb))) return undefined;
  const sayer = sayerOf(verb);
  if (sayer && clause.includes(sayer)) return sayer;
  // `…,” sighed the shepherd, “…`
  return at === 0 ? nounRunFrom(clause, 1)?.head : nounHeadBefore(clause, at);
}

/** `repeated her mother’s words, “…`: whose the words right before a quotation are. */
function ownerBefore(clause: readonly SyntaxNode[]): SyntaxNode | undefined {
  const noun = clause.at(-2);
  const owner = noun?.upos === 'NOUN' && reports(noun) ? childOf(noun, 'nmod:poss') : undefined;
  return owner && clause.includes(owner) ? owner : undefined;
}

function sentenceOf(word: SyntaxNode): readonly SyntaxNode[] {
  return word.parent ? sentenceOf(word.parent) : subtree(word);
}
