import { letterCase } from '../model/letter-case.js';

/** How a lemma is made of a word: in small letters or not, so many letters off its end, others on. */
export interface LemmaRule {
  readonly lower: boolean;
  readonly cut: number;
  readonly ending: string;
}

/** Longest ending that is looked at, in UTF-16 code units; longer words are looked up whole. */
const MAX_ENDING = 6;

/** What rules are kept under: the Penn tag and how the word is written. */
export function lemmaClass(text: string, xpos: string, isFirst: boolean): string {
  const written = WRITTEN[letterCase(text)];
  return `${xpos} ${isFirst && written === 'capital' ? 'first' : written}`;
}

/** By letter case. */
const WRITTEN = ['small', 'small', 'capital', 'capitals'] as const;

/** What the rule of a whole word is kept under. */
export function wholeKey(lower: string): string {
  return `^${lower}`;
}

/** What the rules of a word's endings are kept under, the longest first. */
export function endingsOf(lower: string): string[] {
  const longest = Math.min(MAX_ENDING, lower.length - 1);
  return Array.from({ length: longest + 1 }, (_, at) => lower.slice(lower.length - longest + at));
}

export function applyRule(text: string, { lower, cut, ending }: LemmaRule): string {
  const base = lower ? text.toLowerCase() : text;
  return base.slice(0, base.length - cut) + ending;
}
