import { describe, expect, it } from 'vitest';
import { Engine } from '../../../src/engine/index.js';
import { storyOf } from '../facts/story-of.js';

const verdictOf = (text: string, claim: string): string =>
  new Engine([storyOf(text)]).check(claim).verdict;

describe('a claim is not settled', () => {
  it.each([
    [
      'by what somebody did elsewhere on another day',
      'Roth spoke to farmers on Monday in Velnor.',
      'Roth spoke to farmers on Friday.',
    ],
    [
      'by what is not ruled out',
      'Roth has not ruled out selling the mill to Velnor.',
      'Roth sold the mill to Velnor.',
    ],
    [
      'by what is claimed beside a deed',
      "Velnor lodged a protest, claiming that Acme's second driver, Ola Brandt, had passed under yellow flags.",
      'Ola Brandt passed under yellow flags.',
    ],
    [
      'by what is still being voted on',
      'The clerks are voting on the merger; the result is expected in May.',
      'The clerks voted on the merger.',
    ],
    [
      'by what is allegedly told',
      'A guard, Ola Brandt, allegedly told them when the alarm would be shut off.',
      'Ola Brandt told them when the alarm would be shut off.',
    ],
    [
      'by what somebody clears themselves of',
      'Ola Brandt said that he had hidden nothing.',
      'Ola Brandt hid the letters.',
    ],
    [
      'by what a lawyer clears somebody of',
      "Brandt's lawyer, Ida Holm, said that he had hidden nothing.",
      'Brandt hid the letters.',
    ],
    [
      'by one of several of whom another may be meant',
      'An expert called by the court believes it.',
      'An expert hired by the son does not believe it.',
    ],
    [
      'by what only goes before what will be',
      '"I\'m not going to put a stand on the altar," Holm said.',
      'The organ will go to Lund.',
    ],
    [
      'by somebody else who has one of many',
      'Ida Holm won a Press Council prize for her reports on the mills.',
      'Ola Brandt won a prize for reports on the mills.',
    ],
    [
      'by a rank among several',
      'The mill is the third largest in the country.',
      'The mill is one of the three largest in the country.',
    ],
    ['by what nobody has seen', 'Holm has never seen the machine run.', 'The machine ran in May.'],
    [
      'by how it is that none of a kind was so',
      'Ida Holm found that it made fewer errors than any model she had tested.',
      'Holm had not tested any model that made fewer errors.',
    ],
  ])('%s', (_, text, claim) => {
    expect(verdictOf(text, claim)).toBe('not in the story');
  });
});

describe('a claim is contradicted', () => {
  it.each([
    [
      'by another rank',
      "Roth's fleet is the country's third largest.",
      "Roth's fleet is the largest.",
    ],
    [
      'by a part of all',
      'Drivers blocked two of the four roads out of Lund.',
      'All the roads out of Lund were blocked.',
    ],
    [
      'by who alone was called so',
      'Ida Holm was named most valuable player of the series.',
      'Ola Brandt was named most valuable player of the series.',
    ],
    [
      'by those whom a noun means',
      'Velnor was founded by two friends, Ola Brandt and Ida Holm.',
      'Karin Roth founded Velnor.',
    ],
    [
      'by a relative who did it',
      'Ida Holm sued the school. Her father paid the fee of $400.',
      'Ida Holm paid the fee of $400.',
    ],
    [
      'by somebody else who got so much of it',
      'Ida Holm leads. She won 61 percent; Ola Brandt got 39.',
      'Ola Brandt won 61 percent.',
    ],
    [
      'by those of whom the like is said',
      'Shares of Acme are not traded, but those of Velnor fell 7 percent on Wednesday.',
      'Shares of Velnor rose 7 percent on Wednesday.',
    ],
    [
      'by the opposite with un-',
      'Ola Brandt called the deal necessary.',
      'Ola Brandt called the deal unnecessary.',
    ],
    [
      'by what is still to be done',
      'The record has still to be confirmed.',
      'The record has been confirmed.',
    ],
    [
      'by another relative',
      'Ida Holm inherited the house from her grandmother.',
      'Ida Holm inherited the house from her mother.',
    ],
  ])('%s', (_, text, claim) => {
    expect(verdictOf(text, claim)).toBe('contradicted');
  });
});

describe('a claim is borne out', () => {
  it.each([
    [
      'by the first time',
      'On Saturday Lund were champions of Sweden for the first time.',
      'Lund had never been champions of Sweden before.',
    ],
    ['by one of a kind', 'Ola Brandt is a cellist.', 'Ola Brandt is a musician.'],
    [
      'by who stands behind it',
      'Ola Brandt supported the merger.',
      'Ola Brandt was in favour of the merger.',
    ],
    [
      'by a place in the place',
      'Ola Brandt was flown to a hospital in Lund.',
      'Ola Brandt was flown to Lund.',
    ],
  ])('%s', (_, text, claim) => {
    expect(verdictOf(text, claim)).toBe('supported');
  });
});
