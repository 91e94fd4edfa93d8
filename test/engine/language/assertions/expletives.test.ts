import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../../src/engine/index.js';
import { said } from './said.js';

/** Whether a word of a text is taken to mean something that was named. */
function isJoined(word: string, text: string): boolean {
  const start = text.search(new RegExp(`\\b${word}\\b`, 'u'));
  return readDocument(text).entities.some(({ mentions }) =>
    mentions.some((mention) => mention.start === start),
  );
}

describe('`it` that means nothing is joined to nobody', () => {
  test.each([
    'Brant Motors sold the yard. It was cold in Lund.',
    'Brant Motors left Lund. It rained all day.',
    'Brant Motors left Lund. It was getting dark.',
    'Brant Motors bought the yard. It is alleged that the chairman took the money.',
    'Brant Motors sued the town. It was the mayor who opened it.',
    'Brant Motors sued the town. It was the union that paid for the hall.',
    'Brant Motors left Lund. It takes two hours to cross the strait.',
    'Brant Motors lost money. It turned out that the treasurer had lied.',
    'Brant Motors closed. It does not matter who owned the yard.',
    'Brant Motors opened a plant. It was 8 a.m. when the first workers came.',
    'Brant Motors shut the plant. It would be strange for the court to say so.',
    'Brant Motors shut the plant. It remains unclear what caused the fire.',
  ])('%s', (text) => {
    expect(isJoined('It', text)).toBe(false);
  });
});

describe('`it` that somebody is said to be or do is joined to whom it means', () => {
  test.each([
    'Brant Motors grew. It appears to have hired forty people.',
    'Brant Motors is nervous. It is confident that sales will grow.',
    'Brant Motors is big. It is ready to sell the mill.',
    'Brant Motors is big. It is a company that makes lamps.',
    'Brant Motors left. It was told that the plant would close.',
    'Brant Motors met in Lund. It is likely to approve the plan.',
  ])('%s', (text) => {
    expect(isJoined('It', text)).toBe(true);
  });
});

describe('what stands behind an `it` that means nothing', () => {
  test.each([
    [
      'It was not the mayor who closed the bridge.',
      'not close(agent: the mayor, patient: the bridge)',
    ],
    ['It was the mayor who closed the bridge.', 'close(agent: the mayor, patient: the bridge)'],
    ['It was in 1904 that the firm was founded.', 'found(time: 1904, patient: the firm)'],
    ['It was because of the fire that the mill closed.', 'close(other: the fire, agent: the mill)'],
    [
      'It took the crew four days to reach the island.',
      'reach(agent: the crew, patient: the island)',
    ],
    ['It took nine years to build the tunnel.', 'build(patient: the tunnel)'],
    ['The ship is old. It is too small to carry cars.', 'not carry(agent: It, patient: cars)'],
    ['It is a pity that nobody came.', 'not come(agent: nobody) (none)'],
    ['It is no secret that Acme wants the mill.', 'want(agent: Acme, patient: the mill)'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('who stands between `for` and an infinitive does what it says', () => {
  test.each([
    ['The firm waited for the court to rule.', 'rule(agent: the court) planned'],
    ['The mayor asked for the road to be closed.', 'close(patient: the road) asked [The mayor]'],
    ['It is rare for a judge to resign.', 'resign(agent: a judge)'],
    [
      'There is no need for the firm to sell the mill.',
      'sell(agent: the firm, patient: the mill) possible',
    ],
    ['It took two years for the firm to recover.', 'recover(agent: the firm)'],
    ['The town paid for the firm to leave.', 'leave(agent: the firm) planned'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});
