import type { Passage } from '../../search/index.js';
import type { PassageMatches } from './passage-matches.js';
import type { TermMatch } from './term-match.js';

/** What the passages around one and its story's title add. */
export const CONTEXT_FEATURES = [
  // Shares of the question's weight that the passage lacks, but these have.
  'before',
  'after',
  'paragraph',
  'title',
  // It opens with a pronoun.
  'pronoun',
] as const;

export function contextFeatures(
  passage: Passage,
  match: TermMatch,
  matches: PassageMatches,
): Record<(typeof CONTEXT_FEATURES)[number], number> {
  const { notes, matcher } = matches;
  const { paragraphBegin, paragraphEnd } = passage;
  const ofParagraph: TermMatch[] = [];
  for (let i = paragraphBegin; i < paragraphEnd; i++) ofParagraph.push(matches.at(i));
  const before = matcher.gain(match, matches.beside(passage, -1));
  return {
    before,
    after: matcher.gain(match, matches.beside(passage, 1)),
    paragraph: matcher.gain(match, ofParagraph),
    title: titleGain(passage, match, matches),
    // Its antecedent is in the sentence before: the likelier, the more of the question that has.
    pronoun: notes.of(passage).opensWithPronoun ? 1 + 4 * before : 0,
  };
}

/** Share of the question's weight that is not in the passage but in the story's title. */
function titleGain(
  { story }: Passage,
  { strengths }: TermMatch,
  { question, notes, matcher }: PassageMatches,
): number {
  const titleTerms = notes.titleTerms(story);
  let sum = 0;
  question.terms.forEach(({ term, weight }, i) => {
    if ((strengths[i] ?? 0) === 0 && titleTerms.has(term)) sum += weight;
  });
  return sum / matcher.total;
}
