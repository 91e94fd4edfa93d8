import { expect, test } from 'vitest';
import { said } from '../said.js';

test.each([
  [
    'Spain exports more oil than Italy.',
    'export(agent: Spain, patient: more oil, standard: Italy)',
  ],
  [
    'Acme sold more cars than Brandt in 2019.',
    'sell(agent: Acme, patient: more cars, standard: Brandt, time: 2019)',
  ],
  [
    'Cork had fewer fires in 2019 than Leeds.',
    'have(agent: Cork, patient: fewer fires, time: 2019, standard: Leeds)',
  ],
  [
    'Nurses in Cork earn less than teachers in Leeds.',
    'earn(agent: Nurses in Cork, patient: less, standard: teachers in Leeds)',
  ],
  [
    'Veldt has a larger share of the market than Acme.',
    'have(agent: Veldt, patient: a larger share of the market, standard: Acme)',
  ],
  [
    'The Greens won more seats in the north than the Reds.',
    'win(agent: The Greens, patient: more seats, place: the north, standard: the Reds)',
  ],
  [
    'Leeds is a bigger city than Cork.',
    'be(agent: Leeds, attribute: a bigger city, standard: Cork)',
  ],
])('who does less is no part of what is more: %s', (text, line) => {
  expect(said(text)).toContain(line);
});

test.each([
  [
    'Acme sold more than 40 cars in May.',
    'sell(agent: Acme, patient: more than 40 cars, time: May)',
  ],
  [
    'The fire killed more than a dozen people.',
    'kill(agent: The fire, patient: more than a dozen people)',
  ],
  ['Acme paid more than $40 million.', 'pay(agent: Acme, amount: more than $40 million)'],
  ['Brandt cut no fewer than 40 jobs.', 'cut(agent: Brandt, patient: no fewer than 40 jobs)'],
  ['Acme paid more than Brandt.', 'pay(agent: Acme, patient: more, standard: Brandt)'],
])('so many of something are what a verb is done to: %s', (text, line) => {
  expect(said(text)).toContain(line);
});

test.each([
  [
    'Tarrow is older than Veldt by ten years.',
    'be(agent: Tarrow, attribute: older, standard: Veldt, amount: ten years)',
  ],
  [
    'The board extended the deal by a week.',
    'extend(agent: The board, patient: the deal, amount: a week)',
  ],
  ['Holt will leave by Monday.', 'leave(agent: Holt, time: Monday)'],
])('a length of time behind by is how much: %s', (text, line) => {
  expect(said(text)).toContain(line);
});
