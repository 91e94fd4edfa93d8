import type { Clause, ReadSentence } from '../language/index.js';
import { covers, type Span } from '../document/index.js';

/** The clause that holds some words: the last that does, since those nest. */
export function clauseAt({ clauses }: ReadSentence, span: Span): Clause | undefined {
  return clauses.findLast((clause) => covers(clause, span));
}

/** Whether some words name the agent or what is done to; a passive is turned. */
export function sideOf(sentence: ReadSentence, span: Span): 'agent' | 'other' | undefined {
  const clause = clauseAt(sentence, span);
  if (!clause?.verb) return undefined;
  if (clause.subject && covers(clause.subject, span)) return clause.passive ? 'other' : 'agent';
  if (span.start < clause.verb.start) return undefined;
  const before = sentence.story.text.slice(clause.verb.end, span.start);
  return clause.passive && /\bby (?:(?:the|a|an|its|their) )?(?:\p{L}+ )?$/iu.test(before)
    ? 'agent'
    : 'other';
}

/** What governs a name: a preposition, or none. Behind `and` it cannot be told. */
export function linkBefore({ tokens }: ReadSentence, { start }: Span): string | undefined {
  let at = tokens.findIndex((token) => token.start >= start) - 1;
  while (
    /^(?:DET|ADJ|NOUN|PART)$/u.test(tokens[at]?.tag ?? '') ||
    /^(?:its|his|her|their|our)$/u.test(tokens[at]?.lower ?? '')
  )
    at--;
  const before = tokens[at];
  if (!before || before.tag === 'PUNCT' || before.tag === 'CCONJ') return undefined;
  return before.tag === 'ADP' ? before.lower : '';
}
