/**
 * Verbs by which somebody is said to say something. `says` carries a claim (`said that …`);
 * `asks` a wish (`urged the government to …`): what is asked for is the speaker's, not the story's.
 */
const SAYING =
  'accuse acknowledge add admit affirm allege announce argue assert assume assure believe boast calculate caution charge cite claim comment complain conclude confirm contend declare deny describe disclose emphasise emphasize estimate expect explain forecast highlight hint identify blame indicate inform insist label maintain mention note observe pledge point predict project promise reckon recall remark remind repeat reply report respond reveal say state stress suggest swear testify think tell underline underscore vow warn write';
const ASKING =
  'advise appeal ask back call demand encourage endorse oppose plead press propose recommend request support urge';
const IDENTIFYING = 'identify name blame brand call describe label regard';

/** Verbs that report only with a claim after them: `added that …`, but not `added a name to the list`. */
const ONLY_WITH_CLAIM = new Set(
  'add admit assume assure calculate charge conclude contend maintain mention observe point project recall remark repeat reply respond testify think write'.split(
    ' ',
  ),
);

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

const tableOf = (verbs: string): ReadonlyMap<string, string> =>
  new Map(verbs.split(' ').flatMap((base) => formsOf(base).map((form) => [form, base] as const)));

const saying = tableOf(SAYING);
const asking = tableOf(ASKING);
const identifying = tableOf(IDENTIFYING);

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
