import { once, readLines } from '../../../data/index.js';

const verbs = once(() => lemmasIn('syntax/irregular-verbs.txt'));
const nouns = once(() => lemmasIn('syntax/irregular-nouns.txt'));

function lemmasIn(file: string): ReadonlyMap<string, string> {
  return new Map(
    readLines(file).flatMap(({ text }) => {
      const [lemma = '', ...forms] = text.split(' ');
      return forms.map((form) => [form, lemma] as const);
    }),
  );
}

/** The lemma of a form that no rule of spelling gives; undefined where it is not known as one. */
export function irregularLemma(form: string, xpos: string): string | undefined {
  if (/^VB[DNGZ]$/u.test(xpos)) return verbs().get(form);
  return xpos === 'NNS' ? nouns().get(form) : undefined;
}
