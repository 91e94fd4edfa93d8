import { SINGULAR_OF } from '../../words/irregular-nouns.js';
import { BASE_OF_VERB, IRREGULAR_BASES } from '../../words/irregular-verbs.js';

/** The lemma of a form that no rule of spelling gives; undefined where it is not known as one. */
export function irregularLemma(form: string, xpos: string): string | undefined {
  // `loses` of `lose`: a rule of spelling would as soon make it `los`.
  const base = form.slice(0, -1);
  if (xpos === 'VBZ' && form.endsWith('s') && IRREGULAR_BASES().has(base)) return base;
  if (/^VB[DNGZ]$/u.test(xpos)) return BASE_OF_VERB.get(form);
  return xpos === 'NNS' ? SINGULAR_OF.get(form) : undefined;
}
