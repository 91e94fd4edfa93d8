import { describe, expect, test } from 'vitest';
import { said } from '../said.js';

describe('what is done is not what is told behind `rather than` or `far from`', () => {
  test.each([
    [
      'Rather than sell the quarry, Velnor leased it.',
      'not sell(patient: the quarry, agent: Velnor)',
    ],
    ['Velnor leased the quarry rather than sell it.', 'not sell(agent: Velnor, patient: it)'],
    ['Velnor leased the quarry rather than selling it.', 'not sell(agent: Velnor, patient: it)'],
    ['She walked rather than ran.', 'not run(agent: She)'],
    ['The quarry was leased rather than sold.', 'not sell(patient: The quarry)'],
    ['The guild chose to move rather than to pay.', 'not pay(agent: The guild)'],
    ['Far from closing the track, the town widened it.', 'not close(patient: the track)'],
    ['The levy is far from helping the poor.', 'not help(agent: The levy, patient: the poor)'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });

  test('and a noun behind it has no verb', () => {
    expect(said('Rather than a levy, the town wants a toll.')).toHaveLength(1);
  });
});

describe('what is yet to be done, or too few are there to do, is not done', () => {
  test.each([
    ['The tunnel is yet to open.', 'not open(agent: The tunnel)'],
    ['The guild is still to sign the pact.', 'not sign(agent: The guild, patient: the pact)'],
    ['There were too few riders to start the regatta.', 'not start(patient: the regatta)'],
    ['There was too little sand to mend the kiln.', 'not mend(patient: the kiln)'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('who is said to do something by what they are called or quoted as does it', () => {
  test.each([
    ['The daily quoted Berg as saying the kiln had failed.', 'fail(agent: the kiln) [Berg]'],
    ['The daily cited Berg as saying he was hurt.', 'hurt(patient: he) [Berg]'],
    ['The daily named Berg as having paid.', 'pay(agent: Berg)'],
    ['Police identified Berg as living in Skara.', 'live(agent: Berg, place: Skara)'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});
