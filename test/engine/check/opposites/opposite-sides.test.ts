import { describe, expect, it } from 'vitest';
import { Engine } from '../../../../src/engine/index.js';
import { storyOf } from '../../facts/story-of.js';

const check = (text: string, claim: string) => new Engine([storyOf(text)]).check(claim);

describe('what somebody says lies on the other side', () => {
  it.each([
    [
      'of a limit with a figure',
      'The coach left Skara. The inspector, Nils Falk, said that the coach had been driving at 54 km an hour, below the limit of 60.',
      'The coach was driving above the speed limit.',
      ['above the speed limit', 'below the limit of 60'],
    ],
    [
      'of a budget',
      'The treasurer, Ida Brun, said the new pool had come in under budget.',
      'The new pool came in over budget.',
      ['over budget', 'under budget'],
    ],
    [
      'of the day',
      'The manager, Rosa Lund, said that every nurse was paid on time.',
      'Nurses were paid late.',
      ['late', 'on time'],
    ],
  ])('contradicts a claim by name: %s', (_what, story, claim, [claimed, source]) => {
    const { verdict, assertions, differences } = check(story, claim);
    expect(verdict).toBe('contradicted');
    expect(assertions[0]?.speaker).toMatch(/^(?:Nils Falk|Ida Brun|Rosa Lund)$/u);
    expect(differences).toEqual([{ claimed, source }]);
  });

  it.each([
    [
      'of another',
      'The inspector, Nils Falk, said that the van had been driving below the limit.',
      'The coach was driving above the limit.',
    ],
    [
      'of a bridge',
      'The captain, Ove Lie, said that the barge had sailed under the bridge.',
      'The barge sailed over the bridge.',
    ],
    [
      'of what is late in the day',
      'The captain, Ove Lie, said that the barge had sailed on time.',
      'The barge sailed late on Tuesday.',
    ],
  ])('does not where it is %s', (_what, story, claim) => {
    expect(check(story, claim).verdict).toBe('not in the story');
  });
});

describe('what one alleges and another disputes by its opposite', () => {
  const ALLEGED = 'The nurses union has claimed that bonuses for May were paid six weeks late.';
  const DENIED =
    'The clinic manager, Rosa Lund, disputed that, saying that every nurse was paid on time.';

  it('is told as a claim of the one, with the denial of the other', () => {
    const { verdict, assertions } = check(
      `${ALLEGED} ${DENIED}`,
      'Nurses were paid six weeks late.',
    );
    expect(verdict).toBe('not in the story');
    const [only] = assertions;
    expect([only?.quote?.text, only?.status]).toEqual([ALLEGED, 'alleged']);
    expect(only?.speaker).toMatch(/nurses union/u);
    const { otherSide } = only ?? {};
    expect([otherSide?.quote.text, otherSide?.status, otherSide?.speaker]).toEqual([
      DENIED,
      'denied',
      'Rosa Lund',
    ]);
  });
});

describe('what somebody says without the time of a claim', () => {
  it('is not reported to be so', () => {
    const { status, verdict } = check(
      'The manager, Rosa Lund, said that every nurse was trained.',
      'Nurses were trained for six weeks.',
    );
    expect([verdict, status]).toEqual(['not in the story', undefined]);
  });
});

describe('what differs', () => {
  it.each([
    ['Walter Quist, 70, said he had not wanted to lease to a casino.', 'had not wanted'],
    ['Walter Quist, 70, never wanted to lease to a casino.', 'never wanted'],
    ['Walter Quist, 70, did not want to lease to a casino.', 'did not want'],
  ])('is shown with its verb and what denies it: %s', (story, denied) => {
    const { differences } = check(story, 'Walter Quist wanted to lease to a casino.');
    expect(differences.length).toBeGreaterThan(0);
    for (const { claimed, source } of differences) {
      expect(claimed).toMatch(/^wanted/u);
      expect(source.startsWith(denied), source).toBe(true);
    }
  });
});
