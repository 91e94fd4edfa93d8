/** What the network sees of a word beside the word itself. */
export const WORD_PARTS = [
  'suffix2',
  'suffix3',
  'suffix4',
  'suffix5',
  'prefix2',
  'prefix3',
  'shape',
] as const;

export type WordPart = (typeof WORD_PARTS)[number];

/** The parts of a word: its ends in small letters with `0` for each digit, and its shape. */
export function partsOf(word: string): Readonly<Record<WordPart, string>> {
  const plain = word.toLowerCase().replace(/\d/gu, '0');
  return {
    suffix2: plain.slice(-2),
    suffix3: plain.slice(-3),
    suffix4: plain.slice(-4),
    suffix5: plain.slice(-5),
    prefix2: plain.slice(0, 2),
    prefix3: plain.slice(0, 3),
    shape: shapeOf(word),
  };
}

/** `Xx-dd` for `Covid-19`: `X` a capital, `x` a small letter, `d` a digit, no more than two of a kind in a row. */
function shapeOf(word: string): string {
  return word
    .replace(/[A-Z]/gu, 'X')
    .replace(/[a-z]/gu, 'x')
    .replace(/\d/gu, 'd')
    .replace(/(?<one>.)\k<one>{2,}/gu, '$<one>$<one>');
}
