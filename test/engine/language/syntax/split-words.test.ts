import { expect, test } from 'vitest';
import { splitWords } from '../../../../src/engine/index.js';

/** The words of a sentence that stands behind another one. */
function words(sentence: string): string[] {
  const text = `Before. ${sentence} After.`;
  const start = 'Before. '.length;
  return splitWords(text, { start, end: start + sentence.length }).map((word) =>
    text.slice(word.start, word.end),
  );
}

test.each([
  ["They don't know it's Ann's.", "They|do|n't|know|it|'s|Ann|'s|."],
  ['We’ve seen the miners’ huts.', 'We|’ve|seen|the|miners|’|huts|.'],
  ['He cannot go; she wanna stay!', 'He|can|not|go|;|she|wan|na|stay|!'],
  ['A well-known non-profit co-founder left.', 'A|well|-|known|non-profit|co-founder|left|.'],
  [
    'Dr. J. Moe met the U.S. envoy at 5 p.m. (on time).',
    'Dr.|J.|Moe|met|the|U.S.|envoy|at|5|p.m.|(|on|time|)|.',
  ],
  ['It cost $3,500.50, or 12% more.', 'It|cost|$|3,500.50|,|or|12|%|more|.'],
  ['"Wait..." she said -- twice.', '"|Wait|...|"|she|said|--|twice|.'],
  [
    'See https://example.org/a?b=1, or ask me@example.org.',
    'See|https://example.org/a?b=1|,|or|ask|me@example.org|.',
  ],
  ['The 21st lap took 10km and 5pm came.', 'The|21st|lap|took|10|km|and|5|pm|came|.'],
])('%s', (sentence, expected) => {
  expect(words(sentence)).toEqual(expected.split('|'));
});
