import { LONGEST_SENTENCE, parseSentenceAt } from '../../language/index.js';
import type { TokenRange, TaggedToken } from './chunks/token.js';
import type { FactCandidate, Implied } from './candidates/candidate.js';
import { readCandidates } from './candidates/candidates.js';
import { choose } from './choose.js';
import { learnedWeights } from './learned.js';
import { readStructure } from './clauses/structure.js';
import { readWords } from './chunks/tokens.js';

/** A fact that a sentence states. Its words are the sentence's, but for the one that it may imply. */
export interface ExtractedFact {
  readonly subject: string;
  /** Begins with the implied verb, where there is one. */
  readonly relation: string;
  /** What stands apart in the sentence stands here with a space between; may be empty. */
  readonly object: string;
  /** From 0 to 1, comparable between sentences. */
  readonly confidence: number;
  /** The verb that the sentence does not have: `Roe , the mayor ,` says that she `is` that. */
  readonly implied?: Implied;
}

function wordsOf(
  sentence: string,
  tokens: readonly TaggedToken[],
  runs: readonly TokenRange[],
): string {
  return runs
    .map(({ first, last }) => sentence.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0))
    .join(' ');
}

/** The candidates of a sentence, and the tokens that they are runs of. */
export function candidatesOf(sentence: string): {
  readonly tokens: readonly TaggedToken[];
  readonly candidates: readonly FactCandidate[];
} {
  const tokens = readWords(parseSentenceAt(sentence, { start: 0, end: sentence.length }));
  return { tokens, candidates: readCandidates(readStructure(tokens)) };
}

/** The facts that a candidate makes of its sentence's words. */
export function factsOf(
  sentence: string,
  tokens: readonly TaggedToken[],
  { implied, relation, facts }: FactCandidate,
): Omit<ExtractedFact, 'confidence'>[] {
  const said = wordsOf(sentence, tokens, relation);
  return facts.map(({ subject, object }) => ({
    subject: wordsOf(sentence, tokens, subject),
    relation: [implied, said].filter(Boolean).join(' '),
    object: wordsOf(sentence, tokens, object),
    ...(implied && { implied }),
  }));
}

/**
 * The facts of a sentence that stands by itself, surest first: who or what, the relation, and of
 * what, with all that belongs to it. None of an overlong one (see {@link LONGEST_SENTENCE}).
 */
export function extractFacts(sentence: string): ExtractedFact[] {
  if (sentence.length > LONGEST_SENTENCE || sentence.trim() === '') return [];
  const { tokens, candidates } = candidatesOf(sentence);
  return choose(candidates, learnedWeights()).flatMap(({ candidate, confidence }) =>
    factsOf(sentence, tokens, candidate).map((fact) => ({
      ...fact,
      confidence: Number(confidence.toFixed(3)),
    })),
  );
}
