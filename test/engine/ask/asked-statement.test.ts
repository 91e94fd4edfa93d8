import { describe, expect, it } from 'vitest';
import { Engine, readPlain } from '../../../src/engine/index.js';

/** How sure it is that the one sentence of a story answers. */
function confidence(text: string, question: string): number {
  return new Engine([readPlain({ id: 'mill', title: 'The mill' }, text)]).ask(question).confidence;
}

describe('a sentence that says what is asked', () => {
  it.each([
    [
      'than one that denies it',
      'Who appealed against the ruling?',
      'The prosecutors appealed against the ruling.',
      'The prosecutors did not appeal against the ruling.',
    ],
    [
      'than one that denies it of a place',
      'Where was the ship found?',
      'The ship was found in the lake.',
      'The ship was never found in the lake.',
    ],
    [
      'than one that tells of others',
      'Who scored for Sweden?',
      'Larsen scored twice for Sweden.',
      'Larsen scored twice for Denmark.',
    ],
    [
      'than one that only has its words',
      'Who sold the mill to the bank?',
      'Ida Holm sold the mill to the bank.',
      'Ida Holm met those who live by the mill at the bank.',
    ],
  ])('is surer to answer %s', (_, question, saying, other) => {
    expect(confidence(saying, question)).toBeGreaterThan(confidence(other, question) + 0.05);
  });
});
