import { stemmer } from 'stemmer';
import { readWords } from '../text/index.js';
import type { Finding } from './finding.js';
import type { Fact } from './types.js';

/** From which share of common words on two wordings say the same. */
const SAME_FIGURE = 0.3;
const SAME_WORDS = 0.75;
const SMALL = new Set(
  'a an the of in on at to for by with and or is are was were has have had be been it its that this as from'.split(
    ' ',
  ),
);

function stems(words: string): Set<string> {
  return new Set(
    readWords(words).flatMap(({ text }) => {
      const lower = text.toLowerCase().replace(/[’']s$/u, '');
      return SMALL.has(lower) ? [] : [stemmer(lower)];
    }),
  );
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
  readonly words: ReadonlySet<string>;
  readonly saying: ReadonlySet<string>;
}

function isSame(a: Known, b: Known): boolean {
  const [one, other] = [a.finding.fact, b.finding.fact];
  if (one.quote.story !== other.quote.story) return false;
  const shared = [...a.finding.about].some((entry) => b.finding.about.has(entry));
  if (one.value || other.value) {
    return (
      one.kind === other.kind &&
      shared &&
      one.value?.amount === other.value?.amount &&
      (one.kind === 'date'
        ? one.value?.text.toLowerCase() === other.value?.text.toLowerCase()
        : counted(one) === counted(other)) &&
      likeness(a.words, b.words) >= (one.kind === 'date' ? SAME_WORDS : SAME_FIGURE)
    );
  }
  if (one.attribution !== other.attribution || a.saying.size < 2) return false;
  const size =
    Math.max(a.saying.size, b.saying.size) / Math.max(1, Math.min(a.saying.size, b.saying.size));
  return likeness(a.saying, b.saying) >= SAME_WORDS && size < 1.5;
}

/** What two findings must have in common to be worth comparing: the figure, or one of their longest words. */
function keysOf({ finding: { fact }, saying }: Known): string[] {
  const { value } = fact;
  if (value) return [`${fact.kind} ${value.amount ?? value.text.toLowerCase()}`];
  return [...saying].sort((a, b) => b.length - a.length).slice(0, 4);
}

/** What a fact tells: the more of a figure's noun, qualifier and speaker, the better. */
const telling = ({ value, attribution, when }: Fact): number =>
  (value?.approx ? 1 : 0) + (attribution === undefined ? 0 : 1) + (when === undefined ? 0 : 1);

/** The findings with each fact once: of two that say the same in one story, the one that tells more, else the first. */
export function mergeFindings(findings: readonly Finding[]): Finding[] {
  const merged: Known[] = [];
  const alike = new Map<string, number[]>();
  for (const finding of findings) {
    const { fact } = finding;
    const known: Known = {
      finding,
      words: stems(fact.quote.text),
      saying: stems(`${fact.subject} ${fact.relation} ${fact.object}`),
    };
    const keys = keysOf(known);
    const at = [...new Set(keys.flatMap((key) => alike.get(key) ?? []))]
      .sort((a, b) => a - b)
      .find((index) => isSame(merged[index] ?? known, known));
    const same = at === undefined ? undefined : merged[at];
    if (at === undefined || !same) {
      merged.push(known);
      for (const key of keys) alike.set(key, [...(alike.get(key) ?? []), merged.length - 1]);
      continue;
    }
    const best = telling(fact) > telling(same.finding.fact) ? known : same;
    const about = new Set([...same.finding.about, ...finding.about]);
    merged[at] = { ...best, finding: { fact: best.finding.fact, about } };
  }
  const place = ({ fact }: Finding): number => fact.marks[0]?.start ?? fact.quote.start;
  return merged
    .map(({ finding }) => finding)
    .sort((a, b) => a.fact.quote.start - b.fact.quote.start || place(a) - place(b));
}
