import { describe, expect, it } from 'vitest';
import { factsOf } from './facts-of.js';

/** Who is said to say the fact of a subject whose relation has some word. */
const saidBy = (text: string, subject: string, word: string): string | undefined =>
  factsOf(text, subject).find(({ relation }) => relation.includes(word))?.attribution;

describe('the label of a speaker', () => {
  it.each([
    [
      'the name behind a pronoun',
      'Velnor Group sank. Its founder, Ada Weil, said Thorne Shipping had lied.',
      'Ada Weil',
    ],
    [
      'the name behind a part of some',
      'Two clerks left. One of them, Ada Weil, said Thorne Shipping had lied.',
      'Ada Weil',
    ],
    [
      'the name behind one of several',
      'Two houses burned. One of the owners, Tom Berg, said Thorne Shipping had lied.',
      'Tom Berg',
    ],
    [
      'the whole phrase where there is no name',
      'The villa was old. Its owner, a retired baker, said Thorne Shipping had lied.',
      'Its owner, a retired baker',
    ],
    [
      'the office with the name, where it reads by itself',
      'The mayor of Lund, Ada Weil, said Thorne Shipping had lied.',
      'The mayor of Lund, Ada Weil',
    ],
    [
      'a phrase without the conjunction before it',
      'The case opened in May, when a clerk at the bank, Ada Weil, noticed that Thorne Shipping had lied.',
      'a clerk at the bank, Ada Weil',
    ],
  ])('is %s', (_, text, label) => {
    expect(saidBy(text, 'Thorne Shipping', 'lied')).toBe(label);
  });
});

describe('no claim', () => {
  it.each([
    ['The Green Party supported the sale of Velnor Group after a vote of 12 members.', 'supported'],
    ['Velnor Group opposed the merger with Thorne Shipping.', 'opposed'],
    ['Mr Berg pleaded guilty in May to robbing Velnor Group.', 'pleaded'],
    [
      'A tribunal later ruled that the firing was unfair and awarded Velnor Group 9,000 pounds.',
      'awarded',
    ],
  ])('is what somebody does: %s', (text, deed) => {
    const [fact] = factsOf(text, 'Velnor Group').filter(({ relation }) => relation === deed);
    expect(fact?.subject).toMatch(/^(?:The Green Party|Velnor Group|(?:Mr )?Berg|A tribunal)$/u);
    expect(fact?.attribution).toBeUndefined();
  });

  it.each([
    ['The Green Party urged Velnor Group to stop.', 'urged'],
    ['The judge called Velnor Group a danger.', 'called'],
    ['Ada Weil accused Velnor Group of fraud.', 'accused'],
    ['The report said the bridge was unsafe and belonged to Velnor Group.', 'belonged'],
  ])('but who accuses, urges or describes says so: %s', (text, deed) => {
    expect(saidBy(text, 'Velnor Group', deed)).toBeDefined();
  });
});

it.each([
  ['the court', 'The court found that the contract was void and ordered Velnor Group to pay.'],
  [
    'the inspectors',
    'The inspectors said that the wall was weak and told Velnor Group to mend it.',
  ],
  ['Ada Weil', 'Ada Weil said the letter was false and offered Velnor Group money.'],
])('what a thing cannot do is done by %s', (who, text) => {
  const subjects = factsOf(text, 'Velnor Group').map(({ subject }) => subject.toLowerCase());
  expect(subjects).toContain(who.toLowerCase());
});

it('says of a person with a name nothing but what they are', () => {
  const relations = factsOf(
    'He had the keys from a neighbour, Ada Weil, the owner of Velnor Group. One of them, Ada Weil, left. Prof Ada Weil spoke.',
    'Ada Weil',
  ).filter(({ kind }) => kind === 'relation');
  expect(relations.map(({ subject, object }) => [subject, object])).toEqual([
    ['Ada Weil', 'a neighbour'],
    ['Ada Weil', 'the owner of Velnor Group'],
  ]);
});
