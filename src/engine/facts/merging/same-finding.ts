import { WordList } from '../../data/index.js';
import { stemmer } from 'stemmer';
import type { Quote } from '../../document/index.js';
import { memoise, type Referent, tokenise } from '../../language/index.js';
import type { Finding } from '../finding.js';
import type { Fact } from '../fact.js';

/** From which share of common words on two wordings say the same. */
const SAME_QUANTITY = 0.3;
export const SAME_WORDS = 0.75;
/** Of what says the same, how many times as many words one may have. */
export const MOST_LONGER = 1.5;
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

export function stemsOf(quote: Quote): ReadonlySet<string> {
  const known = ofQuotes.get(quote) ?? stems(quote.text);
  ofQuotes.set(quote, known);
  return known;
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((stem) => b.has(stem)).length;
  return common / Math.max(1, Math.min(a.size, b.size));
}

/** The last word of the noun counted: `fake accounts` and `counterfeit accounts` are both accounts. */
export const counted = ({ value }: Fact): string =>
  stemmer(value?.unit?.split(/\s+/u).at(-1)?.toLowerCase() ?? '');

/** A finding, and the stems of what it says. */
export interface Known {
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
  // `Acme, a firm in Lund` has no verb: what it says of Acme must be in the other.
  const alike = relations.some(({ size }) => size === 0)
    ? likeness(saidOfSubject(one), saidOfSubject(other)) > 0
    : likeness(...relations) > 0;
  return denies === alsoDenies && alike && likeness(stems(one.subject), stems(other.subject)) > 0;
}

function saidOfSubject({ subject, relation, object }: Fact): ReadonlySet<string> {
  const own = stems(subject);
  return new Set([...stems(`${relation} ${object}`)].filter((one) => !own.has(one)));
}

/** Whether a finding is about the same as well; in another story, whoever has the same name. */
const areSame = (referent: Referent, { about }: Finding): boolean =>
  about.has(referent) ||
  (referent.entity !== undefined &&
    [...about.keys()].some(({ entity }) => entity === referent.entity));

/** Whether two findings say the same. */
export function isSame(a: Known, b: Known): boolean {
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
  return likeness(a.saying, b.saying) >= SAME_WORDS && size < MOST_LONGER && isOfSame(one, other);
}

/** A finding, and what it says. */
export function knownOf(finding: Finding): Known {
  const { subject, relation, object } = finding.fact;
  return { finding, saying: stems(`${subject} ${relation} ${object}`) };
}
