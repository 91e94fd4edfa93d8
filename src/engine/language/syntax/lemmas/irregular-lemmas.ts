import { SINGULAR_OF } from '../../words/irregular-nouns.js';
import { BASE_OF_VERB } from '../../words/irregular-verbs.js';

/** The lemma of a form that no rule of spelling gives; undefined where it is not known as one. */
export function irregularLemma(form: string, xpos: string): string | undefined {
  if (/^VB[DNGZ]$/u.test(xpos)) return BASE_OF_VERB.get(form);
  return xpos === 'NNS' ? SINGULAR_OF.get(form) : undefined;
}
