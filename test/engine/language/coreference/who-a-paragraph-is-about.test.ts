import { describe, expect, test } from 'vitest';
import { mentionsOf } from './mentions-of.js';

describe('whom a pronoun or a noun means', () => {
  test.each([
    [
      'somebody only a noun tells of, and nobody named before',
      'Minister Goran Berg met the press.\nThe dentist, a former soldier, was arrested in May. The letters show that he received money. His lawyer declined to comment.',
      'His',
      ['The dentist', 'he', 'His'],
    ],
    [
      'somebody only a noun tells of, and nobody named before',
      'President Ana Dahl spoke.\nThe courier, a mother of two, was held at the port. Papers say that she took cash.',
      'she',
      ['The courier', 'she'],
    ],
    [
      'a body, where it has an officer',
      'Virtan denied this. "The price is capped for ten years," said Katrin Vogel, its head of health.',
      'its',
      ['Virtan', 'its'],
    ],
    [
      'whoever is accused',
      'Halvor Industries buys Lumet Works. Halvor makes lifts. Halvor is old. Beijing accused Lumet Works of fraud, a claim that the company has called baseless.',
      'the company',
      ['Lumet Works', 'Lumet Works', 'the company'],
    ],
    [
      'the firm that the story is about, and none named in passing',
      'Norvik Lines cut its forecast. Norvik Lines sold ships. Norvik Lines carried people.\nA bid by the fund Calder Partners collapsed.\nThe company employs 2,700 people.',
      'The company',
      ['Norvik Lines', 'its', 'Norvik Lines', 'Norvik Lines', 'The company'],
    ],
  ])('is %s: %s', (_, text, word, meant) => {
    expect(mentionsOf(text, word)).toEqual(meant);
  });

  test.each([
    'Norvik sold a ship. "It was our best summer," Ida Moe said.',
    'Norvik sold a ship. It was a good year for us all.',
    'Norvik lost money. It was the worst winter in memory.',
    'Norvik sold a ship. It was a long day.',
  ])('a season or a day is nobody: %s', (text) => {
    expect(mentionsOf(text, 'It was')).toEqual([]);
  });

  test.each([
    'Norvik Lines on Monday sued a clerk whom it accuses of theft.',
    'The Netherlands on Friday sent home two clerks whom it accuses of theft.',
    'On Tuesday Norvik Lines said it would pay.',
    'Norvik Lines on Thursday said it would pay.',
  ])('nor is a weekday: %s', (text) => {
    expect(mentionsOf(text, 'it ').join(' ')).not.toMatch(/day/u);
  });
});
