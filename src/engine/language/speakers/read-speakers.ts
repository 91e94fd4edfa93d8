import { covers, type Span } from '../../document/index.js';
import { childOf, type SyntaxNode } from '../grammar/tree.js';
import { type Attributed, attributedQuotations, wordsOf } from './attributed-quotations.js';
import { goesOnReporting } from './carried-speech.js';
import { labelledTurns } from './labelled-turns.js';
import type { Report } from './beside-clauses.js';
import { reportsIn } from './speakers-in-tree.js';

/** Trees of the sentences of a text, in its order. */
type Trees = readonly (readonly SyntaxNode[])[];

/**
 * Who says each token of a text, the innermost speaker: the head of the noun phrase that names them, or
 * undefined where the text itself says it. Quotation attribution: first the syntax (complements, asides,
 * `according to`), then the quotation marks, over all sentences that they hold, then the labels of turns.
 */
export function readSpeakers(text: string, trees: Trees): ReadonlyMap<SyntaxNode, SyntaxNode> {
  const reports = new Map<SyntaxNode, Report>();
  for (const words of trees) {
    reportsIn(words).forEach((report, at) => {
      const word = words[at];
      if (word && report) reports.set(word, report);
    });
  }
  const quotations = attributedQuotations(text, trees, reports);
  const all = trees.flat();
  const turns = labelledTurns(text, all);
  const byWord = new Map<SyntaxNode, Attributed>();
  for (const one of quotations) {
    for (const word of wordsOf(one.quotation, all)) if (!byWord.has(word)) byWord.set(word, one);
  }
  const quotationAt = (word: SyntaxNode): Attributed | undefined => byWord.get(word);
  // What stands outside a quotation is none of what is said in it, nor of what it is said to be.
  const isInQuotation = ({ word, content }: Report): boolean => {
    const around = quotationAt(content);
    if (quotationAt(word)) return true;
    return around ? isWhole(text, around.quotation) : isBehind(word, content);
  };
  // `“It is late,” she said, closing the door`: the verb has its words, and the text goes on.
  const isBehind = (word: SyntaxNode, content: SyntaxNode): boolean =>
    content.index > word.index &&
    childOf(content, 'mark') === undefined &&
    quotations.some(
      ({ quotation: { start, end } }) =>
        end <= word.start &&
        // Each of the 80 letters may be two code units.
        word.start - end <= 160 &&
        /[,!?]["”’']$/u.test(text.slice(Math.max(start, end - 2), end)) &&
        /^[^.;:!?"“\n]{0,80}$/u.test(text.slice(end, word.start)),
    );
  // `“It leaks,” said Holm, adding that it stank`: of a verb that a parser gives a quotation for a subject.
  const outsideSpeaker = (report: Report | undefined): SyntaxNode | undefined => {
    const within = report?.speaker && quotationAt(report.speaker);
    return within ? within.speaker : report?.speaker;
  };
  const found = new Map<SyntaxNode, SyntaxNode>();
  for (const word of all) {
    const quoted = quotationAt(word);
    const told = reports.get(word);
    const report = told && (quoted || !isInQuotation(told)) ? told : undefined;
    const inside = report && quoted && covers(quoted.quotation, report.word);
    const turn = turns.find((one) => covers(one, word));
    const speaker = inside
      ? report.speaker
      : (quoted?.speaker ?? outsideSpeaker(report) ?? turn?.speaker);
    if (speaker) found.set(word, speaker);
  }
  trees.forEach((words, at) => {
    const before = trees[at - 1] ?? [];
    const said = before.findLast((word) => found.has(word));
    const speaker = said && found.get(said);
    // What `I think` goes on with is told by the text itself.
    if (
      !speaker ||
      /^(?:i|we)$/u.test(speaker.lower) ||
      quotationAt(said) ||
      words.some((word) => found.has(word))
    )
      return;
    if (isNewParagraph(text, before, words) || !goesOnReporting(words)) return;
    // `agreed to raise fares`: that is no report that the next sentence could go on with.
    const report = reports.get(said);
    if (report && isInfinitive(report.content)) return;
    for (const word of words) found.set(word, speaker);
  });
  return found;
}

const isInfinitive = (content: SyntaxNode): boolean =>
  childOf(content, 'mark')?.lower === 'to' && childOf(content, 'nsubj') === undefined;

const isNewParagraph = (
  text: string,
  before: readonly SyntaxNode[],
  words: readonly SyntaxNode[],
): boolean => text.slice(before.at(-1)?.end, words[0]?.start).includes('\n');

/** `“It is late,” she said`: with the end of a clause in it, and not words of the text’s own clause. */
const isWhole = (text: string, { start, end }: Span): boolean =>
  /[,.!?]["”’']$/u.test(text.slice(start, end));
