import type { Statement } from './statement.js';

/** `gave the money back` and `gave the money`: who gives something back is not who gave it. */
export const isBackAlike = (claim: Statement, told: Statement): boolean =>
  claim.predicate.lemma !== told.predicate.lemma || goesBack(claim) === goesBack(told);

function goesBack({ predicate, sentence: { tokens } }: Statement): boolean {
  const at = tokens.findIndex(({ start }) => start === predicate.start);
  return tokens.some(
    ({ head, lemma, relation }) =>
      head === at && lemma === 'back' && /^(?:compound:prt|advmod)$/u.test(relation),
  );
}
