import { describe, expect, test } from 'vitest';
import { said } from './said.js';

describe('what a noun says that is said to be false is denied', () => {
  test.each([
    [
      'Claims that the bridge was unsafe were false.',
      'not be(agent: the bridge, attribute: unsafe)',
    ],
    [
      'Early reports that a teacher had been arrested in connection with the fire were wrong, police said.',
      'not arrest(patient: a teacher, place: connection with the fire)',
    ],
    [
      'Suggestions that the mine was closed were mistaken, the firm said.',
      'not close(patient: the mine)',
    ],
    ['Fears that the dam was weak are unfounded.', 'not be(agent: the dam, attribute: weak)'],
  ])('%s', (text, expected) => {
    expect(said(text)).toContain(expected);
  });

  test('what is popular, new or sad is not false', () => {
    const texts = [
      'The fact that the mine was closed was sad.',
      'The view that the mine was unsafe was popular.',
      'The report that the mayor read was long.',
    ];
    expect(texts.flatMap(said).filter((line) => /^not /u.test(line))).toEqual([]);
  });
});
