import { describe, expect, it } from 'vitest';
import { Engine } from '../../../src/engine/index.js';
import { storyOf } from '../facts/story-of.js';

const verdictOf = (text: string, claim: string): string =>
  new Engine([storyOf(text)]).check(claim).verdict;

describe('a claim with a name or a figure that no sentence has', () => {
  it.each([
    [
      'in a subject that the tree of the claim has lost',
      'Revenue at Orvane rose to £9 million.',
      'Profit at Orvane rose to £9 million.',
    ],
    [
      'of which the story has one after the other',
      'Maja Sandell fired two darts. The first missed and the second had no effect.',
      'Both darts missed.',
    ],
    [
      'in an age',
      'Police have arrested two brothers, aged 27 and 30, over a string of thefts.',
      'Police have arrested two brothers, aged 47 and 30, over a string of thefts.',
    ],
    [
      'behind a figure',
      'A rival bid by the Lindal Group, worth 205 a share, lapsed in July.',
      'A rival bid by the Lindal Group, worth 350 a share, lapsed in July.',
    ],
    [
      'up to which it may be',
      'The men took up to 3,000 crowns a box.',
      'The men took up to 5,000 crowns a box.',
    ],
    [
      'that another noun at the head of the sentence is not of',
      'Norandina is a large firm. Shares in Huaylas lost 19 per cent in Lima.',
      "Norandina's shares lost 19 per cent in Lima.",
    ],
    [
      'of whom somebody says it',
      'Acme made a list with Velnor. The release said Acme had identified four banks.',
      'The release said Velnor had identified four banks.',
    ],
    [
      'of what there is',
      'The outer core, a layer of iron, is 600 km thick.',
      'There is an outer core of nickel within the iron.',
    ],
  ])('%s is not borne out', (_kind, text, claim) => {
    expect(verdictOf(text, claim)).not.toBe('supported');
  });
});

describe('a claim in the very words of the story', () => {
  it.each([
    'Holders of 78 per cent accepted its offer of 214 crowns, which values the firm at 3.1 billion.',
    'They lived for 23 days instead of 29.',
    'More rain is forecast for the weekend, though not as much.',
  ])('is borne out: %s', (text) => {
    expect(verdictOf(`The day was cold. ${text}`, text)).toBe('supported');
  });
});

describe('a claim about who did what', () => {
  it.each([
    [
      'of an office that somebody else holds',
      'The mayor, Ola Brandt, met the clerk, Ida Holm. Holm sold the mill in May.',
      'The mayor sold the mill.',
      'not in the story',
    ],
    [
      'of the office that they hold',
      'The mayor, Ola Brandt, met the clerk, Ida Holm. Holm sold the mill in May.',
      'The clerk sold the mill.',
      'supported',
    ],
    [
      'by what they went',
      'The hospital moved 22 patients to Lund by bus.',
      'The hospital moved 22 patients to Lund by helicopter.',
      'contradicted',
    ],
    [
      'of an amount alone, beside another matter',
      'Velnor leapt 16 per cent. It now expects a profit of £88m, against £71m last year.',
      'The old record was the £4.8m paid to Bristol.',
      'not in the story',
    ],
  ])('%s is %s', (_kind, text, claim, verdict) => {
    expect(verdictOf(text, claim)).toBe(verdict);
  });

  it('is not even reported of who only says that it was done', () => {
    const text = 'The coastguard was called at dawn and had all ashore by six, said Tom Frost.';
    const check = new Engine([storyOf(text)]).check('Tom Frost called the coastguard.');
    expect({ verdict: check.verdict, status: check.status }).toEqual({
      verdict: 'not in the story',
      status: undefined,
    });
  });
});
