import { describe, expect, test } from 'vitest';
import { said } from '../said.js';

describe('what a noun says that is said to be false is denied', () => {
  test.each([
    [
      'Claims that the bridge was unsafe were false.',
      'not be(agent: the bridge, attribute: unsafe)',
    ],
    [
      'Early reports that a teacher had been arrested in connection with the fire were wrong, police said.',
      'not arrest(patient: a teacher, place: connection with the fire)',
    ],
    [
      'Suggestions that the mine was closed were mistaken, the firm said.',
      'not close(patient: the mine)',
    ],
    ['Fears that the dam was weak are unfounded.', 'not be(agent: the dam, attribute: weak)'],
  ])('%s', (text, expected) => {
    expect(said(text)).toContain(expected);
  });

  test('what is popular, new or sad is not false', () => {
    const texts = [
      'The fact that the mine was closed was sad.',
      'The view that the mine was unsafe was popular.',
      'The report that the mayor read was long.',
    ];
    expect(texts.flatMap(said).filter((line) => line.startsWith('not '))).toEqual([]);
  });
});

describe('who is called something does what the verb behind the name says', () => {
  test.each([
    [
      'A farmer called Jonas Veld rescued four people.',
      'rescue(agent: A farmer, patient: four people)',
    ],
    ['A man called Ove is dead.', 'be(agent: A man, attribute: dead)'],
    ['Police said a driver named Bo Lund had fled.', 'flee(agent: a driver) [Police]'],
    ['A nurse called Ida Berg said so.', 'say(agent: A nurse)'],
    [
      'A boy called his brother a liar.',
      'call(agent: A boy, patient: his brother, attribute: a liar)',
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toContain(expected);
  });
});

describe('what somebody has no intention of doing is not done', () => {
  test.each([
    ['She had no intention of leaving.', 'not leave(agent: She) planned'],
    ['The firm made no commitment to pay.', 'not pay(agent: The firm) planned'],
    ['She has every intention of leaving.', 'leave(agent: She) planned'],
  ])('%s', (text, expected) => {
    expect(said(text)).toContain(expected);
  });
});

describe('what something may show is neither shown nor said', () => {
  test.each([
    [
      'If the tests show that the tank leaked, the owner will pay.',
      'leak(agent: the tank) conditional',
    ],
    ['If Berg knows that the tank leaked, she will pay.', 'leak(agent: the tank)'],
    ['Holm said it was too early to tell.', 'be(attribute: early) [Holm]'],
    ['The crate was too heavy to lift.', 'be(agent: The crate, attribute: heavy)'],
  ])('%s', (text, expected) => {
    expect(said(text)).toContain(expected);
  });
});
