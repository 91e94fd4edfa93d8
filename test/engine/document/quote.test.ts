import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlain, type Quote } from '../../../src/engine/index.js';

const text = 'The port opened, at last. “Ships came.”\n\nIt well-nigh closed & reopened in June.';
const story = readPlain({ id: 'port', address: 'https://news.example/port#top' }, text);
const quoteOf = (words: string, from = story): Quote => {
  const start = from.text.indexOf(words);
  return from.quote(start, start + words.length);
};

test('a quote is the slice of its story, with where it stands', () => {
  expect(quoteOf('closed & reopened')).toMatchObject({
    story: 'port',
    title: story.title,
    kind: 'original',
    paragraph: 2,
    start: text.indexOf('closed'),
    end: text.indexOf(' in June'),
    text: 'closed & reopened',
  });
});

test('any span of a story is its slice, and nothing else can be quoted', () => {
  const offset = fc.oneof(fc.integer({ min: -5, max: text.length + 5 }), fc.constant(Number.NaN));
  fc.assert(
    fc.property(offset, offset, (start, end) => {
      const inside = start >= 0 && start < end && end <= text.length;
      if (inside) expect(story.quote(start, end).text).toBe(text.slice(start, end));
      else expect(() => story.quote(start, end)).toThrow(RangeError);
    }),
  );
});

test('a part of a quote is inside it', () => {
  const quote = quoteOf('The port opened, at last.');
  expect(quote.part(4, 8).text).toBe('port');
  expect(() => quote.part(0, quote.end + 1)).toThrow(RangeError);
  expect(() => quoteOf('opened').part(4, 15)).toThrow(RangeError);
});

test('around a quote is its paragraph, and others can be had', () => {
  expect(quoteOf('closed').paragraphAt(3)?.text).toBe('The port opened, at last. “Ships came.”');
  expect(quoteOf('closed').around.text).toBe('It well-nigh closed & reopened in June.');
  expect(quoteOf('came.”\n\nIt').around.text).toBe(text.slice(0, text.indexOf('It') + 2));
});

describe('its address opens the original at its words', () => {
  const fragmentOf = (words: string): string => {
    const from = readPlain({ id: 'a', address: 'https://news.example/port' }, words);
    return from.quote(0, words.length).url?.split('#:~:text=')[1] ?? '';
  };

  test('after the fragment that the address has', () => {
    expect(quoteOf('Ships came.').url).toBe('https://news.example/port#top:~:text=Ships%20came.');
  });

  test('with what has a meaning in it escaped', () => {
    expect(fragmentOf('last, well-nigh & so')).toBe('last%2C%20well%2Dnigh%20%26%20so');
    expect(fragmentOf('“50%” #1?')).toBe('%E2%80%9C50%25%E2%80%9D%20%231%3F');
  });

  test('by its first and last words where it is long', () => {
    const words = `One, two three four five ${'and so on '.repeat(20)}six seven eight nine-ten eleven.`;
    expect(fragmentOf(words)).toBe(
      'One%2C%20two%20three%20four%20five,six%20seven%20eight%20nine%2Dten%20eleven.',
    );
  });

  test('across line breaks and no-break spaces', () => {
    expect(fragmentOf('one\r\n\u00a0two')).toBe('one%20two');
  });

  test('also where it begins inside a character', () => {
    const from = readPlain({ id: 'a', address: 'https://news.example/' }, '🎉 Ships');
    expect(from.quote(1, 8).url).toBe('https://news.example/#:~:text=%EF%BF%BD%20Ships');
  });

  test('and is left out where the story has none', () => {
    expect(readPlain({ id: 'a' }, 'One.').quote(0, 4).url).toBeUndefined();
  });
});
