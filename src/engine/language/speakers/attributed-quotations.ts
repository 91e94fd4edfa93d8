import { covers, overlaps, type Span } from '../../document/index.js';
import { predicateAt } from '../grammar/predicates.js';
import { subjectOf } from '../grammar/subjects.js';
import type { SyntaxNode } from '../grammar/tree.js';
import { readQuotations } from './quotations.js';
import { isSaying, sayerOf } from './saying.js';
import type { Report } from './speakers-in-tree.js';

/** A quotation and who speaks in it, where that is told. */
export interface Attributed {
  readonly quotation: Span;
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
  const outside = words.filter((word) => !quotations.some((one) => covers(one, word)));
  const found: Attributed[] = [];
  for (const quotation of quotations) {
    const inside = words.filter((word) => covers(quotation, word));
    if (inside.length < SHORTEST_SPEECH + 2) continue;
    const touched = trees.filter((tree) => tree.some((word) => covers(quotation, word)));
    const speaker =
      reportedBy(inside, quotation, reports) ??
      sayerBeside(outside, touched.flat(), quotation, text) ??
      namedBehindDash(words, quotation, text) ??
      continued(found.at(-1), quotation, outside, text) ??
      introducer(outside, quotation, text);
    found.push({ quotation, speaker });
  }
  return found;
}

/** The speaker whom the tree gives some words of the quotation, where the reporting word stands outside. */
function reportedBy(
  inside: readonly SyntaxNode[],
  quotation: Span,
  reports: ReadonlyMap<SyntaxNode, Report>,
): SyntaxNode | undefined {
  for (const word of inside) {
    const report = reports.get(word);
    if (report?.speaker && !overlaps(report.word, quotation) && !covers(quotation, report.speaker))
      return report.speaker;
  }
  return undefined;
}

/** How far from a quotation the verb of saying may stand that tells whose it is, in code units. */
const REACH = 80;

/** A verb of saying next to a quotation: in its sentence, right before it or right behind it. */
function sayerBeside(
  outside: readonly SyntaxNode[],
  touched: readonly SyntaxNode[],
  quotation: Span,
  text: string,
): SyntaxNode | undefined {
  const distance = ({ start, end }: SyntaxNode): number =>
    end <= quotation.start ? quotation.start - end : start - quotation.end;
  const near = outside.filter((word) => isSaying(word) && distance(word) < REACH);
  const [nearest] = near
    .filter((word) => touched.includes(word) || isRightBeside(word, quotation, text))
    .sort((a, b) => distance(a) - distance(b));
  if (!nearest) return undefined;
  const sayer = sayerOf(nearest);
  return sayer && !covers(quotation, sayer) && outside.includes(sayer)
    ? sayer
    : nameBeside(nearest, outside);
}

/** `"The plan," the councillor said, "is dead"`: whoever stands next to the verb, whatever the tree says. */
function nameBeside(verb: SyntaxNode, outside: readonly SyntaxNode[]): SyntaxNode | undefined {
  const at = outside.indexOf(verb);
  return [outside[at - 1], outside[at + 1], outside[at + 2]].find(
    (word) => word !== undefined && /^(?:NOUN|PROPN|PRON)$/u.test(word.upos),
  );
}

/** In another sentence: `Pruitt asked.` behind the quotation, `Pruitt said:` before it. */
function isRightBeside(word: SyntaxNode, quotation: Span, text: string): boolean {
  if (word.start >= quotation.end)
    return (
      !/[.!?:;]\s/u.test(text.slice(quotation.end, word.end)) &&
      !text.slice(quotation.end, word.end).includes('\n')
    );
  const between = text.slice(word.end, quotation.start);
  return /[:,]\s*$/u.test(between) && !/[.!?]\s/u.test(between);
}

/** `"…" – the senator`: a noun phrase alone behind a dash. */
function namedBehindDash(
  words: readonly SyntaxNode[],
  { end }: Span,
  text: string,
): SyntaxNode | undefined {
  const dash = /^\s*[–—-]+\s*(?=\S)/u.exec(text.slice(end, end + 8));
  if (!dash) return undefined;
  const first = words.find(({ start }) => start >= end + dash[0].length);
  if (!first) return undefined;
  const isNoun = ({ upos }: SyntaxNode): boolean => /^(?:NOUN|PROPN)$/u.test(upos);
  let head: SyntaxNode = first;
  while (head.parent && head.parent.start >= first.start && (!isNoun(head) || isNoun(head.parent)))
    head = head.parent;
  return isNoun(head) ? head : undefined;
}

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
  const others = outside.some(
    (word) =>
      word.start >= before.quotation.end &&
      word.end <= quotation.start &&
      isSaying(word) &&
      subjectOf(word) !== before.speaker,
  );
  return goesOn && !others ? before.speaker : undefined;
}

/**
 * Who acts in the words that lead to a quotation: `Shaw was furious: "…"`, and in the sentence before,
 * where that reports (`Shaw said he was furious. "…"`).
 */
function introducer(
  outside: readonly SyntaxNode[],
  { start }: Span,
  text: string,
): SyntaxNode | undefined {
  const paragraph = text.lastIndexOf('\n', start - 1) + 1;
  const before = outside.filter((word) => word.start >= paragraph && word.end <= start);
  if (/[:,]\s*$/u.test(text.slice(paragraph, start))) {
    const root = before.findLast((word) => predicateAt(word) && subjectOf(word) !== undefined);
    const subject = root && subjectOf(root);
    return subject && before.includes(subject) ? subject : undefined;
  }
  const saying = before.findLast((word) => isSaying(word));
  return saying && sayerOf(saying);
}
