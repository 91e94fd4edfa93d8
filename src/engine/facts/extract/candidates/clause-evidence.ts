import { reportingVerb } from '../../../language/index.js';
import { evidence, size, type Evidence } from './evidence.js';
import type { Piece } from '../clauses/pieces.js';
import type { ReadClause } from '../clauses/reading.js';
import type { Structure } from '../clauses/structure.js';
import { PERSONAL } from '../chunks/words.js';

/** The sort of a clause's verb: verbs of a sort have their facts cut alike. */
export function verbSort({ tokens }: Structure, { verb }: ReadClause): string {
  const word = tokens[verb.head]?.lower ?? '';
  if (verb.copula) return 'be';
  if (verb.passive) return 'passive';
  if (/^(?:has|have|had|having)$/u.test(word)) return 'have';
  if (/^(?:becom(?:e|es)|became|remain(?:s|ed)?|seem(?:s|ed)?)$/u.test(word)) return 'become';
  return reportingVerb(word) ? 'reporting' : 'plain';
}

/** What is known of a clause whichever way its facts are cut. */
export function clauseEvidence(
  structure: Structure,
  clause: ReadClause,
  pieces: readonly Piece[],
): Evidence {
  const { tokens, clauses } = structure;
  const { link, coordinate, opener, verb, subject = { first: 0, last: 0 } } = clause;
  const sort = verbSort(structure, clause);
  const governor = clauses[clause.governor];
  const opens = tokens[subject.first]?.lower ?? '';
  const who = PERSONAL.has(opens) ? 'pronoun' : (tokens[subject.last]?.tag ?? '');
  const names = [
    'verb',
    `link ${link}${coordinate ? '+' : ''}`,
    `link ${link} ${sort}`,
    `sort ${sort}`,
    `opener ${opener}`,
    `subject ${who}`,
    `subject ${link} ${who}`,
    `subject size ${size(subject.last - subject.first + 1)}`,
    `verb size ${size(verb.last - verb.first + 1)}`,
    `pieces ${size(pieces.length)}`,
    `first ${sort} ${pieces
      .slice(0, 2)
      .map(({ kind }) => kind)
      .join(' ')}`,
    `governor ${governor?.link ?? 'none'}`,
    `governor sort ${governor ? verbSort(structure, governor) : 'none'}`,
    `word ${tokens[verb.head]?.lower ?? ''}`,
    `clauses ${size(clauses.length)}`,
  ];
  if (verb.copula && opens === 'there') names.push('there is');
  if (tokens.at(-1)?.text === '?') names.push('question');
  return evidence(...names);
}
