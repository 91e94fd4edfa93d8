import { describe, expect, test } from 'vitest';
import { said } from './said.js';

describe('a clause with no more than a subject and an auxiliary', () => {
  test.each([
    ['The council voted, but the mayor did not.', 'not vote(agent: the mayor)'],
    ['Lund signed the deal and so did Skara.', 'sign(patient: the deal, agent: Skara)'],
    ['Velnor has paid the fine; Acme has not.', 'not pay(agent: Acme, patient: the fine)'],
    ['Trams are free; buses are not.', 'not be(agent: buses, attribute: free)'],
    ['Trams are free; buses are not.', 'be(agent: Trams, attribute: free)'],
    ['Denmark will attend, but Norway will not.', 'not attend(agent: Norway)'],
    ['The union backed the offer, as did the guild.', 'back(agent: the guild, patient: the offer)'],
    ['Holm was charged, and Ash was not.', 'not charge(patient: Ash)'],
    ['41 had asked to speak, and 26 did.', 'speak(agent: 26)'],
    ['Lund did not sign, nor did Skara.', 'not sign(agent: Skara)'],
  ])('says what the verb before it says: %s', (text, line) => {
    expect(said(text)).toContain(line);
  });

  test.each([
    ['He did it, and she has a car.', 'have(agent: she, patient: a car)'],
    ['She was ill, and he was in Lund.', 'be(agent: he, place: Lund)'],
  ])('is none where it has more: %s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});
