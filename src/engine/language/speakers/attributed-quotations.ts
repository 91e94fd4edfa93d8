import { covers, overlaps, type Span } from '../../document/index.js';
import { predicateAt } from '../grammar/predicates.js';
import { subjectOf } from '../grammar/subjects.js';
import type { SyntaxNode } from '../grammar/tree.js';
import { nounRunFrom } from './noun-runs.js';
import { isTitle, type Quotation, readQuotations } from './quotations.js';
import { sayerBeside } from './sayer-beside.js';
import { sourceBefore } from './quoted-sources.js';
import { isSaying, reports as isReporting } from './saying.js';
import { sayerOf } from './sayers.js';
import { firstFrom, lastUpTo } from './word-places.js';
import type { Report } from './beside-clauses.js';

/** A quotation and who speaks in it, where that is told. */
export interface Attributed {
  readonly quotation: Quotation;
  readonly speaker: SyntaxNode | undefined;
}

/** Fewer words than these in quotation marks are a name or a word at a distance, and nobody's speech. */
const SHORTEST_SPEECH = 3;

/** The quotations of a text, each with who is said to say it. */
export function attributedQuotations(
  text: string,
  trees: readonly (readonly SyntaxNode[])[],
  reports: ReadonlyMap<SyntaxNode, Report>,
): readonly Attributed[] {
  const words = trees.flat();
  const quotations = readQuotations(text);
  const wordsIn = new Map(quotations.map((quotation) => [quotation, wordsOf(quotation, words)]));
  const quoted = new Set([...wordsIn.values()].flat());
  const outside = words.filter((word) => !quoted.has(word));
  const found: Attributed[] = [];
  for (const [quotation, inside] of wordsIn) {
    if (inside.length < SHORTEST_SPEECH + 2 || isTitle(text, quotation)) continue;
    const before = found.at(-1);
    const speaker =
      (before?.quotation.goesOn ? before.speaker : undefined) ??
      sayerBeside(outside, quotation, text) ??
      reportedBy(inside, quotation, quotations, reports) ??
      namedBehindDash(words, quotation, text) ??
      sourceBefore(outside, quotation) ??
      (beginsSentence(quotation, text)
        ? (continued(before, quotation, outside, text) ?? introducer(outside, quotation, text))
        : undefined);
    found.push({ quotation, speaker });
  }
  return heldOpen(found);
}

/** The words that a span holds, of those of a text in their order. */
export function wordsOf(span: Span, words: readonly SyntaxNode[]): readonly SyntaxNode[] {
  const from = firstFrom(words, span.start);
  return words.slice(from, firstFrom(words, span.end)).filter((word) => covers(span, word));
}

/** Paragraphs that are left open and gone on with have one speaker, named behind the last of them. */
function heldOpen(quotations: readonly Attributed[]): readonly Attributed[] {
  const held: Attributed[] = [];
  let next: SyntaxNode | undefined;
  for (const one of quotations.toReversed()) {
    next = one.speaker ?? (one.quotation.goesOn ? next : undefined);
    held.push({ ...one, speaker: next });
  }
  return held.reverse();
}

/** The speaker whom the tree gives some words of the quotation, where the reporting word stands outside. */
function reportedBy(
  inside: readonly SyntaxNode[],
  quotation: Span,
  quotations: readonly Span[],
  reports: ReadonlyMap<SyntaxNode, Report>,
): SyntaxNode | undefined {
  for (const word of inside) {
    const report = reports.get(word);
    const speaker = report?.speaker;
    if (!speaker || overlaps(report.word, quotation)) continue;
    if (!quotations.some((one) => covers(one, speaker))) return speaker;
  }
  return undefined;
}

/** `"…" – the senator`: a noun phrase alone behind a dash. */
function namedBehindDash(
  words: readonly SyntaxNode[],
  { end }: Span,
  text: string,
): SyntaxNode | undefined {
  const dash = /^\s*[–—-]+\s*(?=\S)/u.exec(text.slice(end, end + 8));
  if (!dash) return undefined;
  const run = nounRunFrom(words, firstFrom(words, end + dash[0].length));
  const next = run && words[run.end];
  const isAlone = !next || /^(?:PUNCT|ADP)$/u.test(next.upos) || next.index === 0;
  return isAlone ? run?.head : undefined;
}

/** Whether a quotation begins a sentence, or follows a colon. */
const beginsSentence = ({ start }: Span, text: string): boolean =>
  /(?:^|[.!?:,;”"’'\n–—])\s*$/u.test(text.slice(Math.max(0, start - 4), start));

/** `"…," she said. "…"`: the next quotation of a paragraph is the same speaker's. */
function continued(
  before: Attributed | undefined,
  quotation: Span,
  outside: readonly SyntaxNode[],
  text: string,
): SyntaxNode | undefined {
  if (!before?.speaker) return undefined;
  const between = text.slice(before.quotation.end, quotation.start);
  const goesOn = !between.includes('\n') || /^["“]?\s*\n+\s*$/u.test(between);
  const others = outside
    .slice(firstFrom(outside, before.quotation.end), lastUpTo(outside, quotation.start) + 1)
    .some((word) => isSaying(word) && (subjectOf(word) ?? before.speaker) !== before.speaker);
  return goesOn && !others ? before.speaker : undefined;
}

/**
 * Who acts in the words that lead to a quotation: `Shaw was furious: "…"`, `a line of Shaw's: "…"`, and in
 * the sentence before, where that reports (`Shaw said he was furious. "…"`).
 */
function introducer(
  outside: readonly SyntaxNode[],
  { start }: Span,
  text: string,
): SyntaxNode | undefined {
  const lead = text.slice(0, start).trimEnd();
  const opened = lead.endsWith(':');
  const paragraph = text.lastIndexOf('\n', (opened ? lead.length : start) - 1) + 1;
  const before = outside.slice(firstFrom(outside, paragraph), lastUpTo(outside, start) + 1);
  if (opened) {
    const noun = before.findLast((word) => word.upos === 'NOUN' && isReporting(word));
    const source = noun && sayerOf(noun);
    if (source) return source;
    const root = before.findLast((word) => predicateAt(word) && subjectOf(word) !== undefined);
    const subject = root && subjectOf(root);
    return subject && before.includes(subject) ? subject : undefined;
  }
  const saying = before.findLast((word) => isSaying(word));
  return saying && sayerOf(saying);
}
