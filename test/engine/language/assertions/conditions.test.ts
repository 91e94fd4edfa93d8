import { describe, expect, test } from 'vitest';
import { said } from './said.js';

describe('a condition that a verb opens', () => {
  test.each([
    ['Provided that the bank agrees, the mill will open.', 'open(agent: the mill) conditional'],
    ['Provided that the bank agrees, the mill will open.', 'agree(agent: the bank) conditional'],
    ['The mill will open provided the bank agrees.', 'open(agent: The mill) conditional'],
    [
      'Providing the bank agrees, the mill opens in May.',
      'open(agent: the mill, time: May) conditional',
    ],
    [
      'Assuming the weather is good, the race starts at noon.',
      'be(agent: the weather, attribute: good) conditional',
    ],
    ['Supposing the vote fails, the board will resign.', 'fail(agent: the vote) conditional'],
    [
      'The mill opens in May, supposing the bank agrees.',
      'open(agent: The mill, time: May) conditional',
    ],
    ['But provided that the judge agrees, Holm will be freed.', 'free(patient: Holm) conditional'],
    [
      'Holm said that, provided the weather is good, the ferry will sail.',
      'sail(agent: the ferry) conditional [Holm]',
    ],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('what is provided or assumed is no condition', () => {
  test.each([
    [
      'The school provided the children with books.',
      'provide(agent: The school, recipient: the children, patient: books)',
    ],
    [
      'The firm provided that information to the police.',
      'provide(agent: The firm, patient: that information, recipient: the police)',
    ],
    [
      'The town is building a bridge, providing jobs for 300 people.',
      'build(agent: The town, patient: a bridge)',
    ],
    [
      'The union is assuming that the talks will fail.',
      'fail(agent: the talks) possible [The union]',
    ],
    [
      'Assuming that prices would fall, the firm sold its mills.',
      'sell(agent: the firm, patient: its mills)',
    ],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('what is done if something is so, where a parser takes the condition for a question', () => {
  test.each([
    ['The union will strike if prices rise.', 'strike(agent: The union) conditional'],
    ["The club will pay if players' wages rise.", "rise(agent: players' wages) conditional"],
    ['He asked if wages rise.', 'rise(agent: wages) asked [He]'],
    ['The firm tested if the boats leak.', 'leak(agent: the boats) possible [The firm]'],
    ['Holm does not remember if he paid.', 'pay(agent: he) possible [Holm]'],
    ['He knows if wages rise.', 'rise(agent: wages) doubted [He]'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});
