import { expect, test } from 'vitest';
import { said } from '../said.js';

test.each([
  [
    'On Monday Acme sold 40 trucks to Brandt for $2 million in Leeds.',
    'sell(time: Monday, agent: Acme, patient: 40 trucks, recipient: Brandt, amount: $2 million, place: Leeds)',
  ],
  [
    'Acme leased the land for $40,000 in Cork to a farmer.',
    'lease(agent: Acme, patient: the land, amount: $40,000, place: Cork, recipient: a farmer)',
  ],
  ['Veldt opened a shop in Bath.', 'open(agent: Veldt, patient: a shop, place: Bath)'],
  [
    'The state will build 40 homes in Cork.',
    'build(agent: The state, patient: 40 homes, place: Cork)',
  ],
])('where something is done is no part of what is paid or made: %s', (text, line) => {
  expect(said(text).map((one) => one.replace(/ planned$/u, ''))).toContain(line);
});

test.each([
  [
    'Acme bought the yard for $3 million in cash.',
    'buy(agent: Acme, patient: the yard, amount: $3 million in cash)',
  ],
  ['Acme opened a mill in Bath that burned.', 'open(agent: Acme, patient: a mill in Bath)'],
  ['Acme owns a mill in Bath.', 'own(agent: Acme, patient: a mill in Bath)'],
  ['Acme built a stake in Brandt.', 'build(agent: Acme, patient: a stake in Brandt)'],
])('what money is of, and a place that the noun has a claim on, stay: %s', (text, line) => {
  expect(said(text)).toContain(line);
});
