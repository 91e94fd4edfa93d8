import { describe, expect, test } from 'vitest';
import { said } from '../said.js';

describe('a clause with who behind a name', () => {
  test.each([
    [
      'The mayor told Brandt, who was a nephew of the founder, to sell the mill.',
      'be(agent: Brandt, attribute: a nephew of the founder)',
    ],
    [
      'The fault was first reported by Arendt who found that the bolts were loose.',
      'find(agent: Arendt)',
    ],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('a name between commas behind a noun, and what something is described as', () => {
  test.each([
    [
      'In May it was announced that the head of the northern laboratory, Erik Lund, would become provost.',
      'be(agent: Erik Lund, attribute: the head of the northern laboratory)',
    ],
    [
      'The town built a concert hall, Lindgren House, and closed the theatre.',
      'build(agent: The town, patient: a concert hall)',
    ],
    [
      'She married a Danish painter, Jens Holm, and moved to Lund.',
      'be(agent: Jens Holm, attribute: a Danish painter)',
    ],
    [
      'One of the survivors, Josef Kahn, 77, pulled two women out of a window.',
      'pull(agent: One of the survivors, patient: two women, origin: a window)',
    ],
    [
      'Critics described trams with two decks as costly and unwieldy.',
      'describe(agent: Critics, patient: trams, companion: two decks, attribute: costly and unwieldy)',
    ],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('a second clause behind what somebody thinks', () => {
  test.each([
    [
      'She hopes that the council got a good price, because otherwise the sale was a mistake.',
      'be(agent: the sale, attribute: a mistake) [She]',
    ],
    [
      'He hoped that the crew had rested, because otherwise the trip was a risk.',
      'rest(agent: the crew) possible [He]',
    ],
    [
      'Holm showed that closing the gate over a running stream resulted in floods.',
      'result(agent: closing the gate over a running stream, place: floods) [Holm]',
    ],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});
