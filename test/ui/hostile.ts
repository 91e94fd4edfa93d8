import fc from 'fast-check';
import type { Quote, Story } from '../../src/engine/index.js';
import { storyOf } from './stories.js';

/** Pieces of text that have broken a bot before. */
const PIECES = [
  '**', '*', '_', '__', '~~', '||', '`', '```', '\\', '\\*', '# ', '## ', '-# ', '- ', '+ ', '> ',
  '>>> ', '1. ', '12) ', '[a](http://b.example)', 'https://a.example/b_c', 'www.example.org',
  'discord.gg/abc', '@everyone', '@here', '<@123456789012345678>', '<@&123456789012345678>',
  '<#123456789012345678>', '<t:1700000000:R>', '</ask:123456789012345678>', '<:x:123456789012345678>',
  ':smile:', '::', '¯\\_(ツ)_/¯', '👩‍👩‍👧‍👦', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '❤️', '#️⃣', '1️⃣', 'e\u0301', 'a\u0301\u0302\u0303', '\u0301',
  'שלום', '\u202Eabc\u202C', '\u200B', '\u200D', '\uFEFF', '\u00A0', '\u2028', '\t', ' ', '  ', '\n',
  '\n\n', '\r\n', '\r', '\f', '\u001B[31m', '\u0007', '\u009B2J', 'The harbour paid 18.2 million.',
  'did not', '“so”', '…', '$965 billion', '漢字',
]; // prettier-ignore

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

/** Text of a few pieces, or of the same over and over for several pages (10,000 characters and more). */
const text = fc
  .tuple(
    fc.array(piece, { minLength: 1, maxLength: 25 }),
    fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 3_000, max: 10_000 })),
  )
  .map(([pieces, length]) => {
    const words = pieces.join('');
    return words.repeat(Math.max(1, Math.ceil(length / Math.max(1, words.length))));
  });

/** A few hostile pieces, as a person may type or paste them. */
export const hostileText = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

/** A quote of a hostile story, and marks anywhere in it. */
export interface Hostile {
  readonly story: Story;
  readonly quote: Quote;
  readonly marks: readonly { start: number; end: number }[];
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** A hostile story under a hostile title, any quote of it, any marks. */
export const hostile: fc.Arbitrary<Hostile> = fc
  .tuple(text, hostileText, fc.array(share, { minLength: 2, maxLength: 8 }))
  .filter(([words]) => words.length > 0)
  .map(([words, title, shares]) => {
    const story = storyOf([words], {
      title,
      kind: title.length % 2 === 0 ? 'retelling' : 'original',
      // An address cannot point at half a surrogate pair.
      ...(/\p{Surrogate}/u.test(words) ? {} : { address: 'https://news.example/a-story' }),
    });
    const [from = 0, to = 0, ...ends] = shares;
    const span = wholePairs(
      words,
      between(from < 0.4 ? 0 : from, to < 0.4 ? 1 : to, 0, words.length),
    );
    const marks = ends.slice(1).map((end, i) => between(ends[i] ?? 0, end, span.start, span.end));
    return { story, quote: story.quote(span.start, span.end), marks };
  });

/** A reader of sentences never starts or ends inside a surrogate pair. */
function wholePairs(words: string, { start, end }: { start: number; end: number }) {
  const inside = (at: number): boolean =>
    /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(words.slice(at - 1, at + 1));
  return { start: inside(start) ? start - 1 : start, end: inside(end) ? end + 1 : end };
}

function between(a: number, b: number, start: number, end: number): { start: number; end: number } {
  const place = (share: number): number => start + Math.floor(share * (end - start));
  const [low, high] = [Math.min(place(a), place(b)), Math.max(place(a), place(b))];
  return high > low
    ? { start: low, end: high }
    : low < end
      ? { start: low, end: low + 1 }
      : { start: low - 1, end: low };
}

/** Half a surrogate pair is no character: nothing can show it but as U+FFFD. */
export const showable = (words: string): string => words.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
