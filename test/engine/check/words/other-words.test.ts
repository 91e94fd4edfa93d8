import { describe, expect, it } from 'vitest';
import { type Check, Engine } from '../../../../src/engine/index.js';
import { storyOf } from '../../facts/story-of.js';

const check = (text: string, claim: string): Check => new Engine([storyOf(text)]).check(claim);

describe('a claim in other words', () => {
  it.each([
    [
      'whose verb leaves it to a noun',
      'The port offered $5 million.',
      'The port made an offer of $5 million.',
    ],
    [
      'of what was done to somebody',
      'Ola Brandt was dismissed in May.',
      'Ola Brandt lost his job in May.',
    ],
    [
      'of a state after what happened',
      'The purse has never been found.',
      'The purse is still missing.',
    ],
    [
      'of a share',
      'The state pays 60 per cent of the cost of the quay.',
      'The state pays most of the cost of the quay.',
    ],
    ['of a state by its adjective', 'The mill was shut in May.', 'The mill is closed.'],
    ['of whose something is', "The inn's owner is Ola Brandt.", 'Ola Brandt owns the inn.'],
    ['of what somebody has bought', 'Velnor bought the quay.', 'Velnor owns the quay.'],
    [
      'of a price',
      'Velnor bought the quay for $4 million.',
      'Velnor paid $4 million for the quay.',
    ],
    ['of who was in charge', 'Ida Holm led the trial.', 'Ida Holm was in charge of the trial.'],
    [
      'of a plea',
      'Ola Brandt pleaded guilty to hiding the letters.',
      'Ola Brandt admitted hiding the letters.',
    ],
    ['of an office', 'Mara Quill succeeded Ola Brandt.', 'Mara Quill took over from Ola Brandt.'],
    ['of who is called so', 'A firm called Velnor built the quay.', 'Velnor built the quay.'],
    [
      'of who stands beside a clause',
      'The letters went to Ola Brandt, a clerk, who burned them.',
      'Ola Brandt burned the letters.',
    ],
    [
      'of what somebody intends',
      'The port said it had no intention of selling.',
      'The port does not intend to sell.',
    ],
    ['of a length in another unit', 'The strike lasted two weeks.', 'The strike lasted 14 days.'],
  ])('%s is borne out: %#', (_kind, text, claim) => {
    expect(check(text, claim).verdict).toBe('supported');
  });

  it.each([
    ['of the other side', 'Ola Brandt hurt his left foot.', 'Ola Brandt hurt his right foot.'],
    [
      'of another limb',
      'Mara Quill broke her arm on Friday.',
      'Mara Quill broke her leg on Friday.',
    ],
    ['of another people', 'Rui Dahl is a French architect.', 'Rui Dahl is a German architect.'],
    [
      'of another holder of a post',
      'Mara Quill, the director of the zoo, left.',
      'Ola Brandt is the director of the zoo.',
    ],
    [
      'of another hour',
      'The fair opens at 9 a.m. on Saturday.',
      'The fair opens at 11 a.m. on Saturday.',
    ],
    ['of another means', 'The count was done by hand.', 'The count was done by machine.'],
    ['of a length in another unit', 'The strike lasted four days.', 'The strike lasted two weeks.'],
    ['of what is no more', 'The bakery closed last year.', 'The bakery is still open.'],
    [
      'of another price',
      'Velnor bought the quay for $4 million.',
      'Velnor paid $6 million for the quay.',
    ],
    [
      'of leave that is not given',
      'Velnor plans to reopen the pit, but the ministry has not given permission.',
      'The ministry has allowed Velnor to reopen the pit.',
    ],
    [
      'of what is cleared',
      'Ola Brandt was cleared of fraud.',
      'Ola Brandt was found guilty of fraud.',
    ],
    [
      'of what was not found',
      'Swiss detectives searched the inn but found nothing.',
      'Detectives found the purse in the inn.',
    ],
    [
      'of the opposite plan',
      'Ida Holm promised to cancel the new quay.',
      'Ida Holm wants to build the new quay.',
    ],
    ['of a share', 'Ola Brandt sold three of his 20 boats.', 'Ola Brandt sold most of his boats.'],
  ])('%s is contradicted: %#', (_kind, text, claim) => {
    expect(check(text, claim).verdict).toBe('contradicted');
  });

  it.each([
    [
      'of another calling beside an age',
      'Ola Brandt, 34, a plumber, was hurt.',
      'Ola Brandt is a tailor.',
    ],
    [
      'of what somebody once was',
      'Ola Brandt, once a doctor, sells cars.',
      'Ola Brandt is a doctor.',
    ],
    ['of who was only named', 'The killer of Ola Brandt was jailed.', 'Ola Brandt was jailed.'],
    [
      'of another end',
      'The school will stay closed until Monday.',
      'The school will open on Monday.',
    ],
    [
      'of a former owner',
      'Ola Brandt, a former owner of the inn, wept.',
      'Ola Brandt owns the inn.',
    ],
  ])('%s is left open: %#', (_kind, text, claim) => {
    expect(check(text, claim).verdict).toBe('not in the story');
  });
});

describe('what the story does not state', () => {
  it('is no more than planned where it will be', () => {
    const { verdict, status } = check(
      'Ida Holm will lead the inquiry.',
      'Ida Holm led the inquiry.',
    );
    expect([verdict, status]).toEqual(['not in the story', 'planned']);
  });

  it('keeps its status where the sentence names what its verb leaves out', () => {
    const { verdict, status } = check(
      'Ola Brandt claimed that clerks in the Lund district had lost two boxes.',
      'Two boxes were lost in Lund.',
    );
    expect([verdict, status]).toEqual(['not in the story', 'alleged']);
  });

  it('is told by the name of who says so, not by a pronoun', () => {
    const text = 'Ida Holm spoke on Monday. She claimed that Velnor had hidden the letters.';
    const [only] = check(text, 'Velnor hid the letters.').assertions;
    expect(only?.speaker).toBe('Ida Holm');
  });
});

describe('a claim with an infinitive', () => {
  it('is checked as a whole', () => {
    const { assertions } = check(
      'Ida Holm left. The ship sank.',
      'Ida Holm does not want him to be blamed.',
    );
    expect(assertions.map(({ text }) => text)).toEqual([
      'Ida Holm does not want him to be blamed.',
    ]);
  });
});
