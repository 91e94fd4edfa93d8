import { describe, expect, test } from 'vitest';
import { said } from './said.js';

describe('what somebody has is no verb', () => {
  test.each([
    ["Denmark's exports to Norway fell.", "fall(agent: Denmark's exports to Norway)"],
    ["The firm's exports to China rose.", "rise(agent: The firm's exports to China)"],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });

  test.each([
    "Denmark's exports to Norway.",
    "The firm's exports.",
    "Acme's reports on the mill.",
    "The club's hopes of promotion.",
  ])('%s', (text) => {
    expect(said(text)).toEqual([]);
  });

  test.each([
    ["The mayor's calls for calm failed.", "fail(agent: The mayor's calls for calm)"],
    ['Denmark exports fish to Norway.', 'export(agent: Denmark, patient: fish, goal: Norway)'],
    ["Holm's firm exports fish.", "export(agent: Holm's firm, patient: fish)"],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('a verb behind a conjunction and a noun is no noun', () => {
  test.each([
    ['The law is enacted if the king signs.', 'sign(agent: the king) conditional'],
    ['The law is enacted if the king signs.', 'enact(patient: The law) conditional'],
    ['The mill opens when the council votes.', 'vote(agent: the council)'],
    ['He asked if the king signs laws.', 'sign(agent: the king, patient: laws) asked [He]'],
    ['Holm warned that Acme copies its pies.', 'copy(agent: Acme, patient: its pies) [Holm]'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });

  test.each([
    ['Holm spoke about the king signs.', 'speak(agent: Holm)'],
    [
      'The firm sells if street signs and road marks.',
      'sell(agent: The firm, other: street signs and road marks)',
    ],
    ['He asked whether street signs are needed.', 'need(patient: street signs) asked [He]'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('a noun that looks like an adjective or a participle', () => {
  test.each([
    ['The chief executive left.', 'leave(agent: The chief executive)'],
    ['Holm is chief executive of Acme.', 'be(agent: Holm, attribute: chief executive of Acme)'],
    [
      'The board named Holm chief executive.',
      'name(agent: The board, patient: Holm, attribute: chief executive)',
    ],
    [
      'The firm appointed Berg deputy director.',
      'appoint(agent: The firm, patient: Berg, attribute: deputy director)',
    ],
    [
      'The board elected Ida Holm last week.',
      'elect(agent: The board, patient: Ida Holm, time: last week)',
    ],
    ['The executive branch left.', 'leave(agent: The executive branch)'],
    ['The old ferry sails.', 'sail(agent: The old ferry)'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });

  test('the accused are nobody who is accused in that sentence', () => {
    expect(said('The accused denied it.')).toEqual(['deny(agent: The accused, patient: it)']);
  });
});
