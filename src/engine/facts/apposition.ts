import type { Span } from '../document/index.js';
import { type ReadSentence, type TaggedToken } from '../language/index.js';

const LONGEST_APPOSITION = 14;
const NOMINAL = /^(?:DET|ADJ|NOUN|PROPN|PART|ADP|PRON|CCONJ|ADV|NUM)$/u;
const LINK = /^(?:of|at|for|in|on|to|with|from|by)$/u;

/** `a maker of anvils`, `Acme's chief`: words that an article, a possessive or a name opens. */
function opensPhrase([first, second, third]: readonly TaggedToken[]): boolean {
  const possessive = [second, third].some((token) => token?.lower === "'s");
  return /^(?:the|a|an|its|his|her|their|one)$/u.test(first?.lower ?? '') || possessive;
}

/** `chief executive of Acme`: an office without an article, in the singular and not a list's next member. */
function isOffice(words: readonly TaggedToken[]): boolean {
  const link = words.findIndex(({ lower }) => LINK.test(lower));
  const [first, head] = [words[0], words[(link < 0 ? words.length : link) - 1]];
  return (
    /^(?:NOUN|ADJ)$/u.test(first?.tag ?? '') &&
    head?.tag === 'NOUN' &&
    !head.lower.endsWith('s') &&
    !words.some(({ tag }) => tag === 'CCONJ')
  );
}

/**
 * `Acme, a maker of anvils,`: the words between the commas after a name, where they are one noun phrase.
 *
 * @param person whether the name is a person's, who may hold an office.
 */
export function appositionAfter(
  sentence: ReadSentence,
  name: Span,
  person: boolean,
): Span | undefined {
  const comma = sentence.tokens.findIndex(({ start }) => start >= name.end);
  if (sentence.tokens[comma]?.text !== ',') return undefined;
  const rest = sentence.tokens.slice(comma + 1, comma + 2 + LONGEST_APPOSITION);
  const end = rest.findIndex(({ text }) => /^[,.;]$/u.test(text));
  const words = rest.slice(0, Math.max(0, end));
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || !words.some(({ tag }) => tag === 'NOUN')) return undefined;
  const nominal = words.every(
    ({ tag, lower }) => NOMINAL.test(tag) || /(?:ed|en|ing)$/u.test(lower),
  );
  const said = opensPhrase(words) ? words.length > 1 : person && isOffice(words);
  return nominal && said ? { start: first.start, end: last.end } : undefined;
}
