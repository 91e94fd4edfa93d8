import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSentences } from '../../../src/engine/index.js';

const sentences = (text: string): string[] =>
  readSentences(text, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('a sentence goes on', () => {
  test.each([
    ['after a title', 'Dr. Ana Roy met Mr. Bell and Sen. Cole. They spoke.'],
    ['after initials', 'The mill of J. R. Harlow burned. It was old.'],
    ['after a country', 'The U.S. Navy came. It left.'],
    ['after a country before a small letter', 'Exports to the U.S. fell in May. Prices rose.'],
    ['after a firm’s form', 'Harlow Inc. sold its mill. Bell Corp. and Cole bought it.'],
    ['after a month', 'It opened on Jan. 5 at noon. It closed in June.'],
    ['after a time of day', 'It began at 9 a.m. in the hall. It ended late.'],
    ['through decimals', 'Sales rose 4.25 percent to $1.2 billion. Costs fell.'],
    ['after a number sign', 'It was No. 4 on the list. Nobody knew.'],
    ['after a volume', 'It stands in Vol. II of the record. It is short.'],
    ['after a question inside it', 'He asked “why?” and left. She stayed.'],
  ])('%s', (_, text) => {
    const [first, second, ...more] = sentences(text);
    expect(more).toEqual([]);
    expect(`${first ?? ''} ${second ?? ''}`).toBe(text);
  });
});

describe('a sentence ends', () => {
  test.each([
    [
      'after a country before a word that opens one',
      'It sailed to the U.S. The crew stayed.',
      'It sailed to the U.S.',
    ],
    [
      'after a firm’s form before a capital',
      'It was sold to Harlow Inc. Bell left.',
      'It was sold to Harlow Inc.',
    ],
    [
      'after a letter behind a hyphen',
      'It has a protein called cystatin-C. People with little of it fall ill.',
      'It has a protein called cystatin-C.',
    ],
    [
      'after a letter that names a kind',
      'Fruit has vitamin C. Bread has none.',
      'Fruit has vitamin C.',
    ],
    [
      'after a small word that is also an abbreviation',
      'He asked and she said no. I left.',
      'He asked and she said no.',
    ],
    ['after a list', 'It sold salt, rope, etc. The mill closed.', 'It sold salt, rope, etc.'],
    ['after a king’s number', 'The play was Henry V. He liked it.', 'The play was Henry V.'],
    ['after closing quotes', 'She said “We won.” Bell agreed.', 'She said “We won.”'],
    ['after a bracket', 'He won (by a mile.) She lost.', 'He won (by a mile.)'],
    ['at a question mark', 'Who paid? Nobody did.', 'Who paid?'],
    ['at a full stop of another script', '港が開いた。船が来た。', '港が開いた。'],
  ])('%s', (_, text, first) => {
    expect(sentences(text)).toHaveLength(2);
    expect(sentences(text)[0]).toBe(first);
  });
});

test('a wrapped line is no end, and a short line is', () => {
  const wrapped =
    'The harbour board paid the fine that the court had\r\nset in the spring of last year. Nobody objected.';
  expect(sentences(wrapped)).toEqual([
    'The harbour board paid the fine that the court had\r\nset in the spring of last year.',
    'Nobody objected.',
  ]);
  expect(sentences('What to bring:\nBread\nA lamp\rSalt\u2028Rope')).toEqual([
    ...['What to bring:', 'Bread', 'A lamp', 'Salt', 'Rope'],
  ]);
});

test('no-break spaces part sentences and stand at neither end of one', () => {
  expect(sentences('\u00a0\u00a0The port opened.\u00a0Ships came.\u00a0')).toEqual([
    'The port opened.',
    'Ships came.',
  ]);
});

test('only the paragraph that is asked for is read', () => {
  const text = 'One stands here. Two stands there. Three is far.';
  const start = text.indexOf('Two');
  const end = text.indexOf(' Three');
  expect(readSentences(text, { start, end })).toEqual([{ start, end }]);
});

test('a long paragraph is read in the same sentences as its parts', () => {
  const sentence = 'The mill of Mr. J. Harlow made 4.25 tons of flour. ';
  const read = sentences(sentence.repeat(2000));
  expect(read).toHaveLength(2000);
  expect(new Set(read)).toEqual(new Set([sentence.trim()]));
});

// Read naively this takes minutes, and the test would not end.
test('100,000 initials in one paragraph are one sentence', () => {
  expect(sentences('J. '.repeat(100_000))).toHaveLength(1);
});

describe('whatever the text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...['The port', 'Mr.', 'U.S.', 'a.m.', 'J.', '4.25', '“so?”', '…', '!', '.', ' ', '\u00a0'],
      ...[
        '\n',
        '\r\n',
        '\r',
        '\u2028',
        '\u0085',
        '漢字。',
        '👩‍👩‍👧',
        'e\u0301',
        '\uD83D',
        '\t',
        '(',
        ')',
      ],
      'a line that is long enough to have been wrapped by hand',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

  test('sentences stand in order, trimmed, inside the paragraph, and lose no letter', () => {
    fc.assert(
      fc.property(text, text, text, (before, inside, after) => {
        const whole = before + inside + after;
        const paragraph = { start: before.length, end: before.length + inside.length };
        const spans = readSentences(whole, paragraph);
        let at = paragraph.start;
        let left = '';
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          const sentence = whole.slice(start, end);
          expect(sentence).toBe(sentence.trim());
          left += whole.slice(at, start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(paragraph.end);
        left += whole.slice(at, paragraph.end);
        expect(left.trim()).toBe('');
      }),
      { numRuns: 300 },
    );
  });
});
