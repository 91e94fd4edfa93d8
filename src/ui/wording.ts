import { graphemes } from './graphemes.js';

/** A number and its noun: "1 quote", "2 quotes", "3 stories". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/**
 * Own words or a name in at most `most` UTF-16 code units, with a sign where some are left out: cut
 * between words, and inside one only where it is longer than half of them, between characters. Never
 * for a quote's words.
 */
export function truncated(words: string, most: number): string {
  if (words.length <= most) return words;
  const end = graphemes.segment(words).containing(most - 1)?.index ?? 0;
  const between = words.slice(0, end + 1).search(/\s\S*$/u);
  const cut = words.slice(0, between > end / 2 ? between : end).trimEnd();
  // "$30" may be the beginning of "$30 million".
  return `${cut.replace(/\s+\S*\p{N}\S*$/u, '')}…`;
}

/** "A", "A and B", "A, B and C". */
export function listed(words: readonly string[], last: 'and' | 'or'): string {
  const head = words.slice(0, -1).join(', ');
  const tail = words.at(-1) ?? '';
  return head === '' ? tail : `${head} ${last} ${tail}`;
}
