import { STOP, type Passage } from '../search/index.js';
import type { Span } from '../text/index.js';
import { fit } from './expected-fit.js';
import type { Notes } from './notes.js';
import type { Question } from './question.js';

/** A mention this far (in tokens) from a question's word counts half as much as one beside it. */
const HALF_WAY = 4;

/**
 * The words of a passage that answer a question for a number, a name, a date or a place: among the
 * mentions of a fitting kind that the question does not itself say, the one that stands nearest to
 * the question's words. Null for other questions: there the sentence is the answer.
 */
export function readShortAnswer(question: Question, passage: Passage, notes: Notes): Span | null {
  const tokens = notes.index.tokens(passage.ordinal);
  const weights = weightsAt(question, tokens);
  let best: Span | null = null;
  let highest = 0;
  for (const { start, end, type, from, to } of notes.of(passage).mentions) {
    const fits = fit(question.expected, type);
    if (fits === 0) continue;
    const own = weights.slice(from, to + 1);
    if (own.every((weight, i) => weight > 0 || tokens[from + i] === STOP)) continue;
    let near = 0.01;
    weights.forEach((weight, position) => {
      const gap = Math.max(from - position, position - to, 0);
      near += weight / (1 + gap / HALF_WAY);
    });
    if (fits * near > highest) {
      highest = fits * near;
      best = { start, end };
    }
  }
  return best;
}

/** What each token of a passage counts for in the question. */
function weightsAt(question: Question, tokens: Uint32Array): number[] {
  return Array.from(tokens, (id) => {
    let weight = 0;
    if (id === STOP) return weight;
    for (const term of question.terms) {
      weight = Math.max(weight, (term.matches.get(id) ?? 0) * term.weight);
    }
    return weight;
  });
}
