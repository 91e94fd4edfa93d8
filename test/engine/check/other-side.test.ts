import { describe, expect, it } from 'vitest';
import { Engine } from '../../../src/engine/index.js';
import { storyOf } from '../facts/story-of.js';

const ALLEGED =
  'Joan Holt, a former nurse, alleged that Brenwick Hospital had deleted patient files in March.';
const DENIED = 'Brenwick Hospital denied that it had deleted any patient files.';
const STORY = `The hospital opened in 1998. ${ALLEGED} Holt left in June.\n\n${DENIED} It has 300 beds.`;

const check = (text: string, claim: string) => new Engine([storyOf(text)]).check(claim);

describe('what one alleges and another denies', () => {
  it.each([
    ['with all words of the allegation', 'Brenwick Hospital deleted patient files in March.'],
    ['with those of the denial alone', 'Brenwick Hospital deleted patient files.'],
  ])('is told with both, of a claim %s', (_what, claim) => {
    const { verdict, quotes, assertions } = check(STORY, claim);
    expect(verdict).toBe('not in the story');
    expect(new Set(quotes.map(({ text }) => text))).toEqual(new Set([ALLEGED, DENIED]));
    const [only] = assertions;
    const sides = [only, only?.otherSide].map((side) => [side?.status, side?.speaker] as const);
    expect(new Map(sides)).toEqual(
      new Map([
        ['alleged', 'Joan Holt'],
        ['denied', 'Brenwick Hospital'],
      ]),
    );
  });

  it('is told with the allegation alone where what is denied is something else', () => {
    const other = STORY.replace(
      DENIED,
      'Brenwick Hospital denied that it had closed a ward in March.',
    );
    const { assertions } = check(other, 'Brenwick Hospital deleted patient files in March.');
    expect(assertions[0]?.status).toBe('alleged');
    expect(assertions[0]?.otherSide).toBeUndefined();
  });
});

describe('a denial that only points back', () => {
  it.each([
    'Brenwick Hospital denied it.',
    'Brenwick Hospital denied that.',
    'Brenwick Hospital denied that when it gave evidence last week.',
  ])('is told beside what it denies: %s', (denial) => {
    const claim = 'Brenwick Hospital had deleted patient files in March.';
    const { assertions } = check(`${ALLEGED} ${denial}`, claim);
    expect(assertions[0]?.status).toBe('alleged');
    expect(assertions[0]?.otherSide?.quote.text).toBe(denial);
  });
});

describe('what one reports and another says is not planned', () => {
  const NO_PLAN =
    'Brenwick has no plan to close the ward, its chief executive, Ada Lind, said on Friday.';
  const CLAIM = 'Brenwick Hospital plans to close its Tolland ward.';

  it('is open', () => {
    const reported =
      'The Lund Courier reported that Brenwick Hospital plans to close its Tolland ward.';
    const { verdict, quotes } = check(`${reported} ${NO_PLAN}`, CLAIM);
    expect(verdict).toBe('not in the story');
    expect(quotes.map(({ text }) => text)).toContain(NO_PLAN);
  });

  it('is contradicted where nobody reports it', () => {
    expect(check(`Brenwick Hospital has 300 beds. ${NO_PLAN}`, CLAIM).verdict).toBe('contradicted');
  });
});

describe('a claim is not said to be reported', () => {
  it.each([
    [
      'where another day is planned',
      'The board expects to publish its findings on 15 May 2026.',
      'The board will publish its findings on 9 June 2026.',
    ],
    [
      'where another share is',
      'Insurance would cover 70 percent of the loss if the board agrees.',
      'Insurance covers 90 percent of the damage.',
    ],
    [
      'where somebody does not say so',
      'Doctor Lind did not say that the mould had caused asthma.',
      'The mould caused asthma.',
    ],
    [
      'where it may not be done',
      'Until then, the bridge may not reopen, the engineer said.',
      'The bridge will reopen next week.',
    ],
  ])('%s', (_what, told, claim) => {
    const { verdict, status } = check(`${told} The river is wide.`, claim);
    expect(verdict).not.toBe('supported');
    expect(status).toBeUndefined();
  });
});

describe('what somebody is accused of', () => {
  const ACCUSED = 'Drivers accused Castel Motors of raising repair fees by 30 per cent.';
  const CLAIM = 'Castel Motors raised repair fees by 30 per cent.';

  it.each([
    ['right behind', `${ACCUSED} Castel denied the claim.`, 'Castel'],
    [
      'where a reader may take the deed for what its object is like',
      'Drivers accused Castel Insurance of raising premiums by 30 per cent. Castel denied the claim.',
      'Castel',
      'Castel Insurance raised premiums by 30 per cent.',
    ],
    ['in the next paragraph', `${ACCUSED}\n\nThe company rejects that.`, 'The company'],
    [
      'behind another word of theirs',
      `${ACCUSED} "It is a scandal," said Ida Holm, who leads them. Castel dismissed the accusation.`,
      'Castel',
    ],
  ])(
    'is told with the denial that points back to it, %s',
    (_where, text, denier, claim = CLAIM) => {
      const { verdict, assertions, quotes } = check(text, claim);
      expect(verdict).toBe('not in the story');
      expect(assertions[0]).toMatchObject({ status: 'alleged', speaker: 'Drivers' });
      expect(assertions[0]?.otherSide).toMatchObject({ status: 'denied' });
      expect(assertions[0]?.otherSide?.speaker).toContain(denier.replace('The company', 'Castel'));
      expect(quotes).toHaveLength(2);
    },
  );

  it.each([
    ['another claim', `${ACCUSED} Castel denied the claim that it had sold the yard.`],
    ['a plan', `${ACCUSED} Castel rejected the plan.`],
  ])('is not told as denied where what is denied is %s', (_what, text) => {
    expect(check(text, CLAIM).assertions[0]?.otherSide).toBeUndefined();
  });

  it('is not said to be alleged of another figure, whoever answers', () => {
    const { assertions } = check(`${ACCUSED} Castel denied the claim.`, CLAIM.replace('30', '40'));
    expect(assertions[0]?.status).toBeUndefined();
  });
});
