/** How a lemma is made of a word: in small letters or not, so many letters off its end, others on. */
export interface LemmaRule {
  readonly lower: boolean;
  readonly cut: number;
  readonly ending: string;
}

/** Longest ending that is looked at, in UTF-16 code units; longer words are looked up whole. */
export const MAX_ENDING = 6;

/** What rules are kept under: the Penn tag and how the word is written. */
export function lemmaClass(text: string, xpos: string, isFirst: boolean): string {
  return `${xpos} ${letterCase(text, isFirst)}`;
}

function letterCase(text: string, isFirst: boolean): string {
  const lower = text.toLowerCase();
  if (text === lower) return 'small';
  if (text.length > 1 && text === text.toUpperCase()) return 'capitals';
  return isFirst ? 'first' : 'capital';
}

/** The keys under which a rule may be kept, the most special first: the whole word, then its endings. */
export function lemmaKeys(text: string): string[] {
  const lower = text.toLowerCase();
  const keys = [`^${lower}`];
  for (let length = Math.min(MAX_ENDING, lower.length - 1); length >= 0; length -= 1) {
    keys.push(lower.slice(lower.length - length));
  }
  return keys;
}

export function applyRule(text: string, { lower, cut, ending }: LemmaRule): string {
  const base = lower ? text.toLowerCase() : text;
  return base.slice(0, base.length - cut) + ending;
}
