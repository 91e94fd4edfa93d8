import { describe, expect, test } from 'vitest';
import { Engine, MAX_QUESTION_LENGTH, InputError } from '../../src/engine/index.js';
import { engine } from './two-stories.js';

describe('words that cannot be read are refused in a line', () => {
  const calls: readonly (readonly [string, (words: string) => unknown])[] = [
    ['question', (words) => engine.ask(words)],
    ['subject', (words) => engine.facts(words)],
    ['search', (words) => engine.search(words)],
  ];
  const faults = [
    ['', 'is empty: write a few words'],
    [' \n\u00a0', 'is empty: write a few words'],
    ['🎉 — ?', 'has no word to look for'],
    ['a'.repeat(MAX_QUESTION_LENGTH + 1), `has ${MAX_QUESTION_LENGTH + 1} characters; at most`],
    ['word '.repeat(1200), 'has 6,000 characters; at most 500'],
  ] as const;

  test.each(
    calls.flatMap(([what, ask]) => faults.map(([words, fault]) => ({ what, ask, words, fault }))),
  )('a $what: $fault', ({ what, ask, words, fault }) => {
    expect(() => ask(words)).toThrow(InputError);
    expect(() => ask(words)).toThrow(fault);
    expect(() => ask(words)).toThrow(what);
    expect(() => ask(words)).toThrow(/^[^\n]+$/u);
  });

  test('as long as may be, they are read', () => {
    expect(() => engine.ask('a'.repeat(MAX_QUESTION_LENGTH))).not.toThrow();
  });
});

test.each([
  ['ask', (story: string) => engine.ask('Who paid?', { story })],
  ['facts', (story: string) => engine.facts('Bell', { story })],
  ['summary', (story: string) => engine.summary({ story })],
  ['timeline', (story: string) => engine.timeline({ story })],
  ['search', (story: string) => engine.search('port', { story })],
  ['subjects', (story: string) => engine.subjects({ story })],
])('%s of an unknown story is refused with those there are', (_, call) => {
  expect(() => call('harbour')).toThrow(
    'There is no story “harbour”. The stories are: port, mill.',
  );
  expect(() => call('har\nbour')).toThrow(/^[^\n]+$/u);
});

test('without a story it answers nothing, and says so', () => {
  const empty = new Engine([]);
  expect(empty.ask('Who paid?')).toMatchObject({ answered: false, answer: null, quotes: [] });
  expect(empty.search('port').quotes).toEqual([]);
  expect(empty.facts('Bell')).toMatchObject({ matched: null, facts: [] });
  expect(empty.subjects()).toEqual([]);
  expect(empty.timeline()).toEqual({ events: [] });
  expect(empty.stories()).toEqual([]);
  expect(() => empty.summary()).toThrow('There is no story to summarise.');
});
