import { describe, expect, it } from 'vitest';
import { Engine, Story } from '../../../src/engine/index.js';
import { storyOf } from '../facts/story-of.js';

/** Something that may have happened, in the forms that sentences need it in. */
interface Event {
  readonly who: string;
  readonly past: string;
  readonly base: string;
  readonly gerund: string;
  readonly perfect: string;
}

const event = (
  who: string,
  past: string,
  base: string,
  gerund: string,
  perfect: string,
): Event => ({ who, past, base, gerund, perfect });

const EVENTS = [
  event('the yard', 'hid a report', 'hide a report', 'hiding a report', 'hidden a report'),
  event('the mayor', 'took bribes', 'take bribes', 'taking bribes', 'taken bribes'),
  event(
    'Brandt',
    'stole a painting',
    'steal a painting',
    'stealing a painting',
    'stolen a painting',
  ),
  event(
    'the firm',
    'fired two engineers',
    'fire two engineers',
    'firing two engineers',
    'fired two engineers',
  ),
  event(
    'the ministry',
    'closed the school',
    'close the school',
    'closing the school',
    'closed the school',
  ),
  event('Norvik', 'won the final', 'win the final', 'winning the final', 'won the final'),
  event(
    'the company',
    'lied to investors',
    'lie to investors',
    'lying to investors',
    'lied to investors',
  ),
  event('the pilot', 'was drunk', 'be drunk', 'being drunk', 'been drunk'),
  event('the bank', 'lost $4 million', 'lose $4 million', 'losing $4 million', 'lost $4 million'),
  event(
    'the guards',
    'beat the prisoner',
    'beat the prisoner',
    'beating the prisoner',
    'beaten the prisoner',
  ),
];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const clause = ({ who, past }: Event): string => `${who} ${past}`;

/** Sentences that do not say that it happened. */
const HEDGES: readonly ((event: Event) => string)[] = [
  ({ who, perfect }) => `The county alleged that ${who} had ${perfect}.`,
  ({ who, gerund }) => `${who} denied ${gerund}.`,
  (one) => `A lawyer denied that ${clause(one)}.`,
  ({ who, gerund }) => `A critic accused ${who} of ${gerund}.`,
  ({ who, past }) => `${who} allegedly ${past}.`,
  ({ who, past }) => `${who} reportedly ${past}.`,
  ({ who, past }) => `${who} nearly ${past}.`,
  ({ who, past }) => `${who} never ${past}.`,
  ({ who, base }) => `${who} hoped to ${base}.`,
  ({ who, base }) => `${who} planned to ${base}.`,
  ({ who, base }) => `${who} refused to ${base}.`,
  ({ who, base }) => `${who} failed to ${base}.`,
  ({ who, base }) => `${who} tried to ${base}.`,
  ({ who, base }) => `${who} pretended to ${base}.`,
  ({ who, base }) => `${who} threatened to ${base}.`,
  ({ who, base }) => `${who} did not ${base}.`,
  ({ who, base }) => `${who} may ${base}.`,
  ({ who, base }) => `${who} would ${base} if the rules changed.`,
  ({ who, gerund }) => `${who} stopped short of ${gerund}.`,
  (one) => `It is wrong to say that ${clause(one)}.`,
  (one) => `It is doubtful that ${clause(one)}.`,
  (one) => `There is no evidence that ${clause(one)}.`,
  (one) => `Nobody said that ${clause(one)}.`,
  (one) => `The report did not say that ${clause(one)}.`,
  (one) => `If ${clause(one)}, there will be an inquiry.`,
  (one) => `Police suspect that ${clause(one)}.`,
  (one) => `Critics feared that ${clause(one)}.`,
  ({ who, base }) => `A lawyer denied that ${who} had been told to ${base}.`,
  ({ who, base }) => `${who} had been due to ${base}.`,
  (one) => `Readers deserve to know that ${clause(one)}.`,
  (one) => `A critic grumbled that ${clause(one)}.`,
  (one) => `Reporters asked whether ${clause(one)}.`,
];

/** Sentences that do. */
const STATEMENTS: readonly ((event: Event) => string)[] = [
  (one) => `${clause(one)}.`,
  (one) => `The county confirmed that ${clause(one)}.`,
  (one) => `The report shows that ${clause(one)}.`,
  ({ who, gerund }) => `${who} admitted ${gerund}.`,
];

function verdict(text: string, claim: string): string {
  const story = new Story({ id: 's', title: '', kind: 'original', language: 'en' }, text, [
    { number: 1, start: 0, end: text.length },
  ]);
  return new Engine([story]).check(claim).verdict;
}

describe('a claim of what a sentence', () => {
  it.each(HEDGES.map((hedge) => [hedge(event('they', 'left', 'leave', 'leaving', 'left')), hedge]))(
    'does not state is never borne out: %s',
    (_, hedge) => {
      const wrong = EVENTS.map((one) => [capital(hedge(one)), `${capital(clause(one))}.`] as const)
        .filter(([text, claim]) => verdict(text, claim) === 'supported')
        .map(([text]) => text);
      expect(wrong).toEqual([]);
    },
  );

  it.each(
    STATEMENTS.map((state) => [state(event('they', 'left', 'leave', 'leaving', 'left')), state]),
  )('states is borne out: %s', (_, state) => {
    const missed = EVENTS.map((one) => [capital(state(one)), `${capital(clause(one))}.`] as const)
      .filter(([text, claim]) => verdict(text, claim) !== 'supported')
      .map(([text]) => text);
    expect(missed).toEqual([]);
  });
});

describe('what somebody says', () => {
  const status = (text: string, claim: string): string | undefined =>
    new Engine([storyOf(text)]).check(claim).status;

  it.each([
    [
      "Dale Power paid a supplier, Fenn Works. Fenn's owner, Joan Reed, replied that the utility had cancelled the contract in May.",
      'Fenn Works cancelled the contract in May.',
    ],
    [
      'The nurse said that a site in Moyo, where the fridge broke, had lost the doses.',
      'The fridge broke in Uganda.',
    ],
    [
      'Tarn Rail agreed to raise fares. The drivers had demanded 7 percent.',
      'The drivers demanded 7 percent.',
    ],
  ])('%s does not say of others or other places: %s', (text, claim) => {
    expect(status(text, claim)).toBeUndefined();
  });

  it.each([
    [
      'The bank agreed to lend money. The union had refused the offer.',
      'The union refused the offer.',
    ],
    [
      'The ministry promised to pay. The strikers had blocked two roads.',
      'The strikers had blocked two roads.',
    ],
  ])('ends with what they agree to do: %s', (text, claim) => {
    expect(verdict(text, claim)).toBe('supported');
  });
});
