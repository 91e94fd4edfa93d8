import { WordList, WordMap } from '../../data/index.js';

const IDENTIFYING = 'identify name blame brand call describe label regard';

/** Verbs that report only with a claim after them: `added that …`, but not `added a name to the list`. */
const ONLY_WITH_CLAIM = new WordList('speakers/saying-verbs-with-claim.txt');

const IRREGULAR: Readonly<Record<string, string>> = {
  said: 'say',
  told: 'tell',
  thought: 'think',
  wrote: 'write',
  written: 'write',
  swore: 'swear',
  sworn: 'swear',
};

function formsOf(base: string): string[] {
  if (base.endsWith('e')) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  if (/[^aeiou]y$/u.test(base))
    return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  const plural = /(?:s|sh|ch|x)$/u.test(base) ? `${base}es` : `${base}s`;
  return [base, plural, `${base}ed`, `${base}ing`, `${base}${base.at(-1) ?? ''}ed`];
}

/** Every form of some verbs, with its base form. */
const tableOf = (verbs: Iterable<string>): WordMap<string> =>
  new WordMap(
    () => new Map([...verbs].flatMap((base) => formsOf(base).map((form) => [form, base] as const))),
  );

/** They carry a claim: `said that …`. */
const saying = tableOf(new WordList('speakers/saying-verbs.txt'));
/** They carry a wish (`urged the government to …`): it is the speaker's, not the story's. */
const asking = tableOf(new WordList('speakers/asking-verbs.txt'));
const identifying = tableOf(IDENTIFYING.split(' '));

/** The base form of a verb of saying or asking, or undefined for another verb. */
export function reportingVerb(form: string): string | undefined {
  return IRREGULAR[form] ?? saying.get(form) ?? asking.get(form);
}

/** Whether a verb says what somebody holds a thing to be: `identified by the company as …`. */
export function isIdentifying(form: string): boolean {
  return identifying.has(form) || (reportingVerb(form) !== undefined && !asking.has(form));
}

/** Whether a verb of saying needs a claim after it to be one: `added that …`. */
export function needsClaim(form: string): boolean {
  return ONLY_WITH_CLAIM.has(reportingVerb(form) ?? '');
}
