import type { Finding } from '../finding.js';
import { Merged } from './merged-findings.js';
import { type Known, knownOf, stemsOf } from './same-finding.js';

function frequencyOf(findings: readonly Known[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { finding } of findings) {
    for (const word of stemsOf(finding.fact.quote)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/**
 * The findings with each fact once, in the order of the stories' words: of those that say the same
 * the one that tells more, else the first, with all their quotes.
 */
export function mergeFindings(findings: readonly Finding[]): Finding[] {
  const all = findings.map(knownOf);
  const merged = new Merged(frequencyOf(all));
  for (const known of all) merged.add(known);
  const stories = new Map<string, number>();
  for (const { fact } of findings) {
    if (!stories.has(fact.quote.story)) stories.set(fact.quote.story, stories.size);
  }
  const storyOf = ({ fact }: Finding): number => stories.get(fact.quote.story) ?? 0;
  const place = ({ fact }: Finding): number => fact.marks[0]?.start ?? fact.quote.start;
  return merged.all
    .map(({ finding }) => finding)
    .sort(
      (a, b) =>
        storyOf(a) - storyOf(b) || a.fact.quote.start - b.fact.quote.start || place(a) - place(b),
    );
}
