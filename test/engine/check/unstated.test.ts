import { expect, it } from 'vitest';
import { Engine, readPlain } from '../../../src/engine/index.js';

const verdictOf = (story: string, claim: string): string =>
  new Engine([readPlain({ id: 'story', title: 'A story' }, story)]).check(claim).verdict;

it.each([
  [
    'denied',
    'The builder denied that it had known of the cracks.',
    'The builder knew of the cracks.',
  ],
  [
    'alleged',
    'Reyes alleged that the builder had painted the gates.',
    'The builder painted the gates.',
  ],
  ['said', 'Reyes said that the gates were new.', 'The gates were new.'],
  ['planned', 'The farmers plan to sue the council next week.', 'The farmers sued the council.'],
  ['hoped', 'The mayor hopes that the mill will open in May.', 'The mill opened in May.'],
  ['asked', 'The union asked the council to close the bridge.', 'The council closed the bridge.'],
])('a claim is not supported by what is only %s', (_, story, claim) => {
  expect(verdictOf(story, claim)).toBe('not in the story');
});

it.each([
  ['The builder admitted that it had known of the cracks.', 'The builder knew of the cracks.'],
  ['Reyes painted the gates in June.', 'Reyes painted the gates.'],
  [
    'The builder denied that it had known of the cracks.',
    'The builder denied it knew of the cracks.',
  ],
])('a claim is supported by what is stated: %s', (story, claim) => {
  expect(verdictOf(story, claim)).toBe('supported');
});

it.each([
  ['The firm denied that it hid the report.', 'denied'],
  ['The county alleged that the firm hid the report.', 'alleged'],
  ['The firm planned to hide the report.', 'planned'],
  ['The firm hid the report.', undefined],
])('a check tells how the story puts it: %s', (text, status) => {
  const { verdict, status: told } = new Engine([
    readPlain({ id: 'story', title: 'A story' }, text),
  ]).check('The firm hid the report.');
  expect(told).toBe(status);
  expect(verdict).toBe(status ? 'not in the story' : 'supported');
});
