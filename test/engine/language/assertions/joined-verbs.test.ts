import { expect, test } from 'vitest';
import { said } from './said.js';

test.each([
  ['The mine was bought and closed by Acme.', 'buy(patient: The mine, agent: Acme)'],
  ['The mine was bought and closed by Acme.', 'close(patient: The mine, agent: Acme)'],
  [
    'The yard was built, renamed and sold by the town.',
    'rename(patient: The yard, agent: the town)',
  ],
  ['The chapel was built and opened in 1790.', 'build(patient: The chapel, time: 1790)'],
  ['The singer was born and raised in Lund.', 'bear(patient: The singer, place: Lund)'],
  [
    'Orby raised $2 million and rejected offers of more than $6 million.',
    'reject(agent: Orby, patient: offers of more than $6 million)',
  ],
  ['The town built, renamed and sold the yard.', 'build(agent: The town, patient: the yard)'],
])('verbs joined at once share what follows: %s', (text, line) => {
  expect(said(text)).toContain(line);
});

test.each([
  ['The mine was bought in May and closed by Acme.', 'buy(patient: The mine, time: May)'],
  ['The man was arrested and charged with theft.', 'arrest(patient: The man)'],
])('what is of the last verb alone stays with it: %s', (text, line) => {
  expect(said(text)).toContain(line);
});

test('what is said is the object of saying alone', () => {
  expect(said('Holm smiled and said nothing.')).toEqual([
    'smile(agent: Holm)',
    'not say(agent: Holm, patient: nothing) (none)',
  ]);
  expect(said('Holm checked and confirmed it.')).toContain('check(agent: Holm, patient: it)');
  expect(said('Holm apologised and said the firm would pay.')).toEqual([
    'apologise(agent: Holm)',
    'say(agent: Holm)',
    'pay(agent: the firm) [Holm]',
  ]);
});
