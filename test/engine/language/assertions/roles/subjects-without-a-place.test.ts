import { describe, expect, test } from 'vitest';
import { said } from '../said.js';

describe('a verb whose subject a parser hangs elsewhere', () => {
  test.each([
    [
      'is done by a name that is not called',
      'Brisling, which has canned sardines in Mosvik since 1924, will close its cannery there next spring, the company said on Monday.',
      'close(agent: Brisling',
    ],
    [
      'is done by two behind a comma',
      'After eleven rounds of talks, Chad and Niger signed an accord in Zinder on Monday.',
      'agent: Chad and Niger, patient: an accord',
    ],
    [
      'is done by who stands behind a vote',
      'By 91 votes to 84 the Storting on Monday passed a law.',
      'agent: the Storting on Monday, patient: a law',
    ],
    [
      'is done to what stands behind a comma',
      'After nine years of digging, the Lunde tunnel, 7.2 kilometres long, was opened to cars on Monday.',
      'patient: the Lunde tunnel, 7.2 kilometres long, goal: cars',
    ],
    ['is done by so many', 'Around 4,300 took part.', 'take(agent: Around 4,300'],
  ])('%s', (_, text, line) => {
    expect(said(text)).toContainEqual(expect.stringContaining(line));
  });

  test.each([
    ['a place at the front', 'In Mosvik the mayor resigned.', 'place: Mosvik, agent: the mayor'],
    ['who is called in a question', 'Ada, will you close the cannery?', 'close(agent: you'],
  ])('is not done by %s', (_, text, line) => {
    expect(said(text)).toContainEqual(expect.stringContaining(line));
  });
});
