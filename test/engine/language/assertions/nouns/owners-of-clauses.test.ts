import { describe, expect, test } from 'vitest';
import { said } from '../said.js';

describe('whose a clause or an apposition is', () => {
  test.each([
    [
      'A letter came from the Department for Regional Transport, which may ask for its money back.',
      'ask(agent: the Department for Regional Transport, other: its money) possible',
    ],
    [
      'A note from the Office for Rail Safety, which inspects tunnels, was lost.',
      'inspect(agent: the Office for Rail Safety, patient: tunnels)',
    ],
    [
      'The Food and Allied Workers Union, which represents 3,400 workers, said no.',
      'represent(agent: The Food and Allied Workers Union, patient: 3,400 workers)',
    ],
    [
      'The Bakers and General Workers Association, which speaks for 900 staff, is angry.',
      'speak(agent: The Bakers and General Workers Association, amount: 900 staff)',
    ],
    [
      'A letter from the Heritage and Antiquities League, which owns the hall, arrived.',
      'own(agent: the Heritage and Antiquities League, patient: the hall)',
    ],
    [
      'They found the oldest living animal on Earth, a glass sponge.',
      'be(agent: the oldest living animal on Earth, attribute: a glass sponge)',
    ],
    [
      'They climbed the highest tower in Lund, a spire of glass.',
      'be(agent: the highest tower in Lund, attribute: a spire of glass)',
    ],
    [
      'He was attacked by critics of Mayor Ada Finch, whose sister runs a hotel.',
      'run(agent: whose sister, patient: a hotel)',
    ],
    [
      'Dr Ingrid Solheim of the University of Tarvik, who led the work, dated the animal by its layers.',
      'lead(agent: Dr Ingrid Solheim of the University of Tarvik, patient: the work)',
    ],
    [
      'Anna Berg of the Lund Museum, who found the ring, handed it to the police.',
      'find(agent: Anna Berg of the Lund Museum, patient: the ring)',
    ],
    [
      'Two people were hurt when the Isla Marin, carrying 148 people to Sorrel, hit the wall at noon.',
      'hit(agent: the Isla Marin, patient: the wall, time: noon)',
    ],
    [
      'Dozens were hurt when a coach, carrying pensioners to Brey, left the road near Lund.',
      'carry(agent: a coach, patient: pensioners, goal: Brey)',
    ],
    [
      'Counsel to the inquiry, Fiona Dalgleish KC, said engineers had reported the fault.',
      'be(agent: Fiona Dalgleish KC, attribute: Counsel to the inquiry)',
    ],
    [
      'Council leader Barbara Tindall, an Independent, had promised a trial.',
      'be(agent: Council leader Barbara Tindall, attribute: an Independent)',
    ],
    [
      'According to two people close to the club, he fell out with the owner.',
      'fall out(other: two people close to the club, agent: he, companion: the owner) [two people close to the club]',
    ],
    [
      '"He will appeal," said her lawyer, Karin Moe, outside the courtroom.',
      'say(agent: her lawyer, place: the courtroom)',
    ],
    [
      'Quillon plans to fund the cash part of the offer, about $1.1 billion, with a loan from Meridian Bank.',
      'fund(agent: Quillon, patient: the cash part of the offer, companion: a loan from Meridian Bank) planned',
    ],
    [
      'The council paid the first bill, some £40,000, with a grant from the Lund Fund.',
      'pay(agent: The council, patient: the first bill, companion: a grant from the Lund Fund)',
    ],
    ['The mayor called in the army.', 'call in(agent: The mayor, patient: the army)'],
    ['The school called in an engineer.', 'call in(agent: The school, patient: an engineer)'],
    [
      'Dr Agnes Thole called in the police the same week.',
      'call in(agent: Dr Agnes Thole, patient: the police, other: the same week)',
    ],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });

  test('what is called in at a time or a place has no object', () => {
    expect(said('Holm called in the morning.')).toContain('call(agent: Holm, time: the morning)');
  });
});
