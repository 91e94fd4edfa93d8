import { WordList } from '../data/index.js';
import { stemmer } from 'stemmer';
import type { Quote } from '../document/index.js';
import { tokenise, memoise, type Referent } from '../language/index.js';
import type { Finding } from './finding.js';
import type { Fact } from './fact.js';

/** From which share of common words on two wordings say the same. */
const SAME_QUANTITY = 0.3;
const SAME_WORDS = 0.75;
const NOT_COMPARED = new WordList('facts/words-not-compared.txt');

const stem = memoise((word) => {
  const lower = word.toLowerCase().replace(/[’']s$/u, '');
  return NOT_COMPARED.has(lower) ? '' : stemmer(lower);
});

function stems(words: string): Set<string> {
  return new Set(tokenise(words).flatMap(({ text }) => stem(text) || []));
}

/** The stems of each quote, worked out when they are first compared. */
const ofQuotes = new WeakMap<Quote, ReadonlySet<string>>();

function stemsOf(quote: Quote): ReadonlySet<string> {
  const known = ofQuotes.get(quote) ?? stems(quote.text);
  ofQuotes.set(quote, known);
  return known;
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((stem) => b.has(stem)).length;
  return common / Math.max(1, Math.min(a.size, b.size));
}

/** The last word of the noun counted: `fake accounts` and `counterfeit accounts` are both accounts. */
const counted = ({ value }: Fact): string =>
  stemmer(value?.unit?.split(/\s+/u).at(-1)?.toLowerCase() ?? '');

interface Known {
  readonly finding: Finding;
  readonly saying: ReadonlySet<string>;
}

const NEGATION = /\b(?:not|never|no|neither|nor|without)\b|n[’']t\b/iu;

/** Whether both say it of the same, and both affirm or both deny it: who did what to whom is no bag of words. */
function isOfSame(one: Fact, other: Fact): boolean {
  const [denies, alsoDenies] = [one, other].map(({ relation, object }) =>
    NEGATION.test(`${relation} ${object}`),
  );
  const relations = [stems(one.relation), stems(other.relation)] as const;
  const alike = relations.some(({ size }) => size === 0) || likeness(...relations) > 0;
  return denies === alsoDenies && alike && likeness(stems(one.subject), stems(other.subject)) > 0;
}

/** Whether a finding is about the same as well; in another story, whoever has the same name. */
const areSame = (referent: Referent, { about }: Finding): boolean =>
  about.has(referent) ||
  (referent.entity !== undefined &&
    [...about.keys()].some(({ entity }) => entity === referent.entity));

function isSame(a: Known, b: Known): boolean {
  const [one, other] = [a.finding.fact, b.finding.fact];
  const shared = [...a.finding.about.keys()].some((one) => areSame(one, b.finding));
  // Two stories may say the same of one subject; they must agree on who says it as well.
  const apart = one.quote.story !== other.quote.story;
  if (one.status !== other.status || one.polarity !== other.polarity) return false;
  if (apart && (!shared || one.attribution !== other.attribution)) return false;
  if (one.value || other.value) {
    return (
      one.kind === other.kind &&
      shared &&
      one.value?.amount === other.value?.amount &&
      (one.kind === 'date'
        ? one.value?.text.toLowerCase() === other.value?.text.toLowerCase()
        : counted(one) === counted(other)) &&
      likeness(stemsOf(one.quote), stemsOf(other.quote)) >=
        (one.kind === 'date' || apart ? SAME_WORDS : SAME_QUANTITY)
    );
  }
  if (one.attribution !== other.attribution || a.saying.size < 2) return false;
  const size =
    Math.max(a.saying.size, b.saying.size) / Math.max(1, Math.min(a.saying.size, b.saying.size));
  return likeness(a.saying, b.saying) >= SAME_WORDS && size < 1.5 && isOfSame(one, other);
}

/** What two findings must have in common to be worth comparing: the quantity, or one of their longest words. */
function keysOf({ finding: { fact }, saying }: Known): string[] {
  const { value } = fact;
  if (value) return [`${fact.kind} ${value.amount ?? value.text.toLowerCase()}`];
  return [...saying].sort((a, b) => b.length - a.length).slice(0, 4);
}

/** What a fact tells: the more of a quantity's noun, qualifier and speaker, the better. */
const telling = ({ value, attribution, when, quote }: Fact): number =>
  (value?.approx ? 1 : 0) +
  (attribution === undefined ? 0 : 1) +
  (when === undefined ? 0 : 1) +
  (HEADLINE.test(quote.text) ? 0 : 3);

/** A line that no mark closes: the story says the same in a sentence below it. */
const HEADLINE = /[\p{L}\p{N}]$/u;

/** The better of two findings that say the same, with the quotes and subjects of both. */
function joined(one: Known, other: Known): Known {
  const best = telling(other.finding.fact) > telling(one.finding.fact) ? other : one;
  const { fact } = best.finding;
  const places = new Set([placeOf(fact.quote)]);
  const also = [one, other]
    .flatMap(({ finding }) => [finding.fact.quote, ...finding.fact.also])
    .filter((quote) => !places.has(placeOf(quote)) && places.add(placeOf(quote)));
  const about = new Map(one.finding.about);
  for (const [referent, own] of other.finding.about)
    about.set(referent, own || about.get(referent) === true);
  return { ...best, finding: { ...best.finding, fact: { ...fact, also }, about } };
}

const placeOf = ({ story, start, end }: Fact['quote']): string => `${story} ${start} ${end}`;

function knownOf(finding: Finding): Known {
  const { subject, relation, object } = finding.fact;
  return { finding, saying: stems(`${subject} ${relation} ${object}`) };
}

/**
 * The findings with each fact once, in the order of the stories' words: of those that say the same
 * the one that tells more, else the first, with all their quotes.
 */
export function mergeFindings(findings: readonly Finding[]): Finding[] {
  const merged: Known[] = [];
  const alike = new Map<string, number[]>();
  for (const finding of findings) {
    const known = knownOf(finding);
    const keys = keysOf(known);
    const at = [...new Set(keys.flatMap((key) => alike.get(key) ?? []))]
      .sort((a, b) => a - b)
      .find((index) => isSame(merged[index] ?? known, known));
    const same = at === undefined ? undefined : merged[at];
    if (at !== undefined && same) {
      merged[at] = joined(same, known);
      continue;
    }
    merged.push(known);
    for (const key of keys) alike.set(key, [...(alike.get(key) ?? []), merged.length - 1]);
  }
  const stories = [...new Set(findings.map(({ fact }) => fact.quote.story))];
  const storyOf = ({ fact }: Finding): number => stories.indexOf(fact.quote.story);
  const place = ({ fact }: Finding): number => fact.marks[0]?.start ?? fact.quote.start;
  return merged
    .map(({ finding }) => finding)
    .sort(
      (a, b) =>
        storyOf(a) - storyOf(b) || a.fact.quote.start - b.fact.quote.start || place(a) - place(b),
    );
}
