import { describe, expect, it } from 'vitest';
import { Engine } from '../../../../src/engine/index.js';
import { storyOf } from '../../facts/story-of.js';

const check = (text: string, claim: string) => new Engine([storyOf(text)]).check(claim);

describe('what somebody makes of others', () => {
  const STORY =
    'The mould made 38 pupils ill. The landslide left 17 families homeless. The collapse of Brenn Steel turned the town quiet.';

  it.each([
    'Thirty-eight pupils fell ill.',
    '38 pupils became ill.',
    '17 families became homeless.',
    '17 families were left homeless.',
  ])('is what they become: %s', (claim) => {
    expect(check(STORY, claim).verdict).toBe('supported');
  });

  it.each(['50 pupils fell ill.', '38 teachers fell ill.', 'The mould fell ill.'])(
    'is not so of others: %s',
    (claim) => {
      expect(check(STORY, claim).verdict).not.toBe('supported');
    },
  );

  it('is not so where it is denied or only claimed', () => {
    const denied = 'Brenn Steel denied that its fumes had made 38 pupils ill.';
    expect(check(denied, '38 pupils fell ill.')).toMatchObject({
      verdict: 'not in the story',
      status: 'denied',
    });
    expect(check('The fumes did not make 38 pupils ill.', '38 pupils fell ill.').verdict).not.toBe(
      'supported',
    );
  });
});

describe('an estimate', () => {
  const STORY = 'The insurer Veldt Re put the loss at €4.1 million. The mayor thanked the crews.';

  it('is what somebody says, and not what the story states', () => {
    expect(check(STORY, 'The loss is 4.1 million euros.')).toMatchObject({
      verdict: 'not in the story',
      status: 'alleged',
      assertions: [{ speaker: 'The insurer Veldt Re' }],
    });
  });

  it('bears out who made it, and of how much', () => {
    expect(check(STORY, 'Veldt Re estimated the loss at €4.1 million.').verdict).toBe('supported');
    expect(check(STORY, 'Veldt Re said the loss was €4.1 million.').verdict).toBe('supported');
  });

  it('contradicts another sum', () => {
    expect(check(STORY, 'The loss is 9 million euros.')).toMatchObject({
      verdict: 'contradicted',
      differences: [{ claimed: '9 million euros', source: '€4.1 million' }],
    });
  });
});

describe('what is ruled out', () => {
  const STORY =
    'The minister, Ola Brandt, ruled out loans for students. She said grants would rise.';

  it('is contradicted where it is said to be promised', () => {
    expect(check(STORY, 'The minister promised loans for students.').verdict).toBe('contradicted');
    expect(check(STORY, 'The minister promised grants for students.').verdict).not.toBe(
      'contradicted',
    );
  });
});

describe('a total', () => {
  const STORY = 'The choir received a total of €14 million from the state last year.';

  it.each([
    ['supported', 'The choir received €14 million from the state last year.'],
    ['contradicted', 'The choir received €20 million from the state last year.'],
  ])('is the sum behind it, so that it is %s: %s', (verdict, claim) => {
    expect(check(STORY, claim).verdict).toBe(verdict);
  });
});
