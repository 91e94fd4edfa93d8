/** Function words by which clauses are split. */

export const SUBJECT_PRONOUNS = new Set(['it', 'he', 'she', 'they', 'we', 'i', 'you']);
export const RELATIVE_PRONOUNS = new Set(['which', 'who', 'whose', 'whom', 'where']);

/** Conjunctions that open a clause worth a fact of its own. */
export const SPLITTING_CONJUNCTIONS = new Set([
  'while',
  'whereas',
  'because',
  'since',
  'although',
  'though',
  'as',
  'but',
  'and',
  'or',
]);

/** Conjunctions whose clause says when or whether the other one holds, so that they stay together. */
export const BINDING_CONJUNCTIONS = new Set([
  'after',
  'before',
  'when',
  'until',
  'if',
  'unless',
  'so',
  'than',
  'once',
  'whether',
  'how',
  'why',
  'what',
  'till',
  'that',
]);

export const FORMS_OF_BE = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'am',
  "'s",
  "'re",
]);

/** What follows a preposition before a noun, so that a participle there is an adjective. */
export const BEFORE_AN_ADJECTIVE = new Set(['DET', 'ADP', 'ADJ', 'NUM', 'SCONJ', 'VERB']);
