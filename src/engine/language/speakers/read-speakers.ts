import { covers } from '../../document/index.js';
import type { SyntaxNode } from '../grammar/tree.js';
import { attributedQuotations } from './attributed-quotations.js';
import { labelledTurns } from './labelled-turns.js';
import { type Report, reportsIn } from './speakers-in-tree.js';

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
  const turns = labelledTurns(text, trees.flat());
  const found = new Map<SyntaxNode, SyntaxNode>();
  for (const word of trees.flat()) {
    const report = reports.get(word);
    const quoted = quotations.find(({ quotation }) => covers(quotation, word));
    const inside = report && quoted && covers(quoted.quotation, report.word);
    const turn = turns.find((one) => covers(one, word));
    const speaker = inside ? report.speaker : (quoted?.speaker ?? report?.speaker ?? turn?.speaker);
    if (speaker) found.set(word, speaker);
  }
  return found;
}
