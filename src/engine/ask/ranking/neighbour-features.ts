import type { Passage } from '../../search/index.js';
import { flag } from '../learned/flag.js';
import type { Match } from './match.js';
import type { MatchedPassages } from './matched-passages.js';
import { bm25 } from './measures.js';

/** What the sentences around a passage and its story's title add. */
export const NEIGHBOUR_FEATURES = [
  // Shares of the question's weight that the passage has not, but these have.
  'before',
  'after',
  'paragraph',
  'title',
  // It opens with a pronoun; it has a pronoun of the question's persons; it has none of them.
  'pronoun',
  'samePronoun',
  'pronounMissing',
  'bm25Before',
  // The highest coverage in the rest of its paragraph, and whether that is above its own.
  'paragraphBest',
  'beaten',
] as const;

export function neighbourFeatures(
  passage: Passage,
  own: Match,
  matched: MatchedPassages,
): Record<(typeof NEIGHBOUR_FEATURES)[number], number> {
  const { question, notes, matcher } = matched;
  const { ordinal, paragraphBegin, paragraphEnd } = passage;
  const coverage = matcher.coverage(own.strength);
  const before = matched.beside(passage, -1);
  const after = matched.beside(passage, 1);
  const together = [...own.strength];
  let paragraphBest = 0;
  for (let i = paragraphBegin; i < paragraphEnd; i++) {
    if (i === ordinal) continue;
    const { strength } = matched.at(i);
    paragraphBest = Math.max(paragraphBest, matcher.coverage(strength));
    raise(together, strength);
  }
  /** What another passage has of the question beside what this one has, as a share of its weight. */
  const gain = ({ strength }: Match): number => {
    const both = [...own.strength];
    raise(both, strength);
    return matcher.coverage(both) - coverage;
  };
  const beforeGain = before ? gain(before) : 0;
  const note = notes.of(passage);
  const samePronoun = (question.pronouns & note.pronouns) !== 0;
  return {
    before: beforeGain,
    after: after ? gain(after) : 0,
    paragraph: matcher.coverage(together) - coverage,
    title: titleShare(passage, own, matched),
    // Its pronoun stands for what the sentence before names: the more so, the more that adds.
    pronoun: note.opensWithPronoun ? 1 + 4 * beforeGain : 0,
    // `she` in both may mean the same one.
    samePronoun: flag(samePronoun),
    pronounMissing: flag(question.pronouns !== 0 && !samePronoun),
    bm25Before: before ? bm25(matcher, before, notes.meanLength) / matcher.total : 0,
    paragraphBest,
    beaten: flag(paragraphBest > coverage),
  };
}

/** Raises strengths to those of another passage where they are higher. */
function raise(strengths: number[], others: readonly number[]): void {
  others.forEach((other, term) => {
    if (other > (strengths[term] ?? 0)) strengths[term] = other;
  });
}

/** Share of the question's weight that is not in the passage but in the story's title. */
function titleShare(
  { story }: Passage,
  { strength }: Match,
  { question, notes, matcher }: MatchedPassages,
): number {
  const { titleTerms } = notes.on(story);
  let sum = 0;
  question.terms.forEach(({ term, weight }, i) => {
    if ((strength[i] ?? 0) === 0 && titleTerms.has(term)) sum += weight;
  });
  return sum / matcher.total;
}
