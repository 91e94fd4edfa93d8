import { describe, expect, test } from 'vitest';
import { said } from '../said.js';

describe('what somebody adds', () => {
  test.each([
    [
      'The mayor said the bridge was safe, adding that it had been checked in May.',
      'check(patient: it, time: May) [The mayor]',
    ],
    [
      'The mayor said the firm was slow, adding that the lamp had been lit.',
      'light(patient: the lamp) [The mayor]',
    ],
    [
      'The judge ruled that the fee was illegal, saying the law was clear.',
      'be(agent: the law, attribute: clear) [The judge]',
    ],
  ])('is said by them, and by no thing: %s', (text, line) => {
    expect(said(text)).toContain(line);
  });

  test('is the other’s where they may have said it', () => {
    expect(said('Brandt said the firm had refused, saying the boat was late.')).toContain(
      'be(agent: the boat, attribute: late) [the firm]',
    );
  });
});

describe('“there” behind a description', () => {
  test('says nothing', () => {
    expect(said('Several people who lived there said the smoke had gone.')).toContain(
      'go(agent: the smoke) [Several people]',
    );
  });
});
