import { describe, expect, test } from 'vitest';
import { Engine, readDocument } from '../../../../../src/engine/index.js';
import { storyOf } from '../../../facts/story-of.js';
import { said } from '../said.js';

describe('a clause without its verb', () => {
  test.each([
    [
      'The north received 30 trucks and the south only 12.',
      'receive(agent: the south, patient: only 12) (only)',
    ],
    ['The first bus carried 40 children, the second 22.', 'carry(agent: the second, patient: 22)'],
    [
      'The Reds won 12 seats, the Blues nine and the Whites only three.',
      'win(agent: the Whites, patient: only three) (only)',
    ],
    [
      'Turnout was 61 percent in the cities and 48 percent in the villages.',
      'be(agent: Turnout, amount: 48 percent, place: the villages)',
    ],
    [
      'Turnout was 61 percent in the cities and 48 percent in the villages.',
      'be(agent: Turnout, amount: 61 percent, place: the cities)',
    ],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });

  test('has no age in it', () => {
    const lines = said('The Reds won 12 seats, the Blues nine and the Whites only three.');
    expect(lines.filter((line) => line.startsWith('be'))).toEqual([]);
  });
});

describe('a bare number is of what the one before is of', () => {
  test.each([
    ['The Greens got 40 percent and the Liberals 35.', '35', { kind: 'percent', share: 0.35 }],
    ['The mill made $4 million and the quarry 3.', '3', { kind: 'money', amount: 3e6 }],
    ['Leeds lost six libraries, Cork two.', 'two', { kind: 'count', noun: 'library' }],
    [
      'The Reds won 12 seats, the Blues nine and the Whites only three.',
      'three',
      { kind: 'count', noun: 'seat' },
    ],
  ])('%s', (text, words, like) => {
    const { quantities } = readDocument(text);
    expect(quantities.find((one) => text.slice(one.start, one.end) === words)).toMatchObject(like);
  });

  test.each([
    ['Holt owns 12 dogs, the oldest 14.', '14'],
    ['Acme sold 40 phones. It fired the other two.', 'two'],
    ['Ruiz served six years and the clerk two.', 'two'],
  ])('but not in %s', (text, words) => {
    const { quantities } = readDocument(text);
    const found = quantities.find((one) => text.slice(one.start, one.end) === words);
    expect(found?.noun).toBeUndefined();
  });
});

test.each([
  ['The Greens got 40 percent and the Liberals 35.', 'The Liberals got 35 percent.', 'supported'],
  [
    'The Greens got 40 percent and the Liberals 35.',
    'The Liberals got 40 percent.',
    'contradicted',
  ],
  ['The yard got 30 trucks and the mill only 12.', 'The mill got 30 trucks.', 'contradicted'],
  [
    'The first bus carried 40 children, the second 22.',
    'The second bus carried 40 children.',
    'contradicted',
  ],
])('%s %s', (text, claim, verdict) => {
  expect(new Engine([storyOf(text)]).check(claim).verdict).toBe(verdict);
});
