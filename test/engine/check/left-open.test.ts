import { describe, expect, it } from 'vitest';
import { Engine } from '../../../src/engine/index.js';
import { storyOf } from '../facts/story-of.js';

const engine = new Engine([
  storyOf(`Harbour chief Nadia Kerr denied that she had come under attack from the mayor, Piet Storm. She said the plan was hers alone.

The dockers fear that the north quay could be closed. A Portsea Lines spokesman, Ola Brandt, would say nothing. Portsea Lines runs the north quay. The managing director of Portsea Lines, Rolf Eide, was angry. He did not rule out raising the winter fares.

The regulator is weighing whether a fine should be imposed on the pilots. Ida Holm denied that she had put pressure on her deputy, Tom Dahl.

Gerda Vane has been tipped for the post of director, but her agent said nothing was agreed. The club needs a coach. Max Lund has been linked with the job.

Inspector Tom Hale guessed that the pier was 300 years old. Olaf Brun has been tipped for the job of running the rebuilt mill. Eva Lind was offered the task of closing the canal. "My estimate would be nearer 120," said the historian Ann Dow.`),
]);

describe('what a story leaves open', () => {
  it.each([
    ['denied', 'told by what somebody is under', 'Piet Storm attacked Nadia Kerr.', 'under attack'],
    [
      'denied',
      'told in the passive',
      'Tom Dahl was put under pressure by Ida Holm.',
      'pressure on',
    ],
    ['possible', 'left without a doer', 'Portsea Lines will close the north quay.', 'fear that'],
    ['possible', 'of who speaks for it', 'Portsea Lines will raise the winter fares.', 'rule out'],
    ['possible', 'weighed', 'The regulator has fined the pilots.', 'weighing whether'],
    ['possible', 'a post', 'Gerda Vane is the new director.', 'tipped for'],
    ['possible', 'a post that has no name', 'Max Lund will be the new coach.', 'linked with'],
    ['possible', 'a task', 'Olaf Brun will run the rebuilt mill.', 'job of running'],
    ['possible', 'another task', 'Eva Lind closed the canal.', 'task of closing'],
    ['possible', 'a guess', 'The pier is 120 years old.', 'nearer 120'],
  ])('is told as %s, %s: %s', (status, _, claim, words) => {
    const check = engine.check(claim);
    expect({ verdict: check.verdict, status: check.status }).toEqual({
      verdict: 'not in the story',
      status,
    });
    expect(check.quotes[0]?.text).toContain(words);
  });

  it.each([
    'The mayor was attacked by Nadia Kerr.',
    'Tom Dahl put Ida Holm under pressure.',
    'Velnor closed the east pier.',
    'Ann Dow is the new director.',
    'The regulator has fined Gerda Vane.',
  ])('is not told of others: %s', (claim) => {
    const { verdict, status } = engine.check(claim);
    expect(verdict).toBe('not in the story');
    expect(status).toBeUndefined();
  });
});

describe('nothing is settled', () => {
  it.each([
    [
      'by a promise, whether it was broken',
      'The walkout ended with a promise, which the guild says was broken, to hire 500 more pilots.',
      'The county broke its promise to take on 500 pilots.',
    ],
    [
      'by a promise, whether it was kept',
      'The walkout ended with a promise to hire 500 more pilots.',
      'The county kept its promise to hire 500 pilots.',
    ],
    [
      'by a sum, how often it was paid',
      'The mill, which was fined $85,000 for a spill in 2022, denied it.',
      'The mill had been fined for a spill once already.',
    ],
  ])('%s', (_, text, claim) => {
    const { verdict, assertions } = new Engine([storyOf(text)]).check(claim);
    expect([verdict, ...assertions.map((one) => one.verdict)]).not.toContain('contradicted');
    const borneOut = assertions.filter((one) => one.verdict === 'supported');
    expect(borneOut.filter(({ quote }) => quote?.text.includes('promise'))).toEqual([]);
  });
});
