import { describe, expect, it } from 'vitest';
import { Engine } from '../../../src/engine/index.js';
import { storyOf } from '../facts/story-of.js';

const check = (text: string, claim: string): [string, string | undefined] => {
  const { verdict, status } = new Engine([storyOf(text)]).check(claim);
  return [verdict, status];
};

describe('what will be done', () => {
  const bakery = 'The bakery will hire 12 cooks in June. It is going to close two shops.';

  it.each([
    [bakery, 'The bakery has hired 12 cooks.'],
    [bakery, 'The bakery hired 12 cooks.'],
    [bakery, 'The bakery hires 12 cooks.'],
    [bakery, 'The bakery is hiring 12 cooks.'],
    [bakery, '12 cooks have been hired by the bakery.'],
    [bakery, 'Two shops have been closed.'],
    [bakery, 'The bakery is closing two shops.'],
    ['The staff are going to be dismissed.', 'The staff have been dismissed.'],
    [
      'The port will drop its plan and pay 20 million crowns.',
      'The port has paid 20 million crowns.',
    ],
    ['Elsa Brun will be the new director.', 'Elsa Brun is the new director.'],
    ['Lea Holt will have served six years by June.', 'Lea Holt has served six years.'],
    ['The firm, which will merge with Orla, makes paint.', 'The firm has merged with Orla.'],
  ])('%s bears out nothing as done: %s', (text, claim) => {
    expect(check(text, claim)).toEqual(['not in the story', 'planned']);
  });

  it.each([
    [bakery, 'The bakery is going to hire 12 cooks.'],
    [bakery, 'The bakery will close two shops.'],
    ['The festival starts on Friday.', 'The festival will start on Friday.'],
  ])('%s bears out %s', (text, claim) => {
    expect(check(text, claim)).toEqual(['supported', undefined]);
  });

  it('is not told by what has been done', () => {
    expect(check('Engineers have found a leak.', 'Engineers will find a leak.')[0]).not.toBe(
      'supported',
    );
  });
});

describe('a clause of a time that is still to come', () => {
  it.each([
    [
      'The gallery hopes to show the vases in June, once experts in Turin have finished restoring them.',
      'Experts in Turin have finished restoring the vases.',
    ],
    [
      'Mr Oduya will step down when the board has found a successor.',
      'The board has found a successor.',
    ],
    [
      'The ferry will sail as soon as crews have mended the engine.',
      'Crews have mended the engine.',
    ],
    [
      'By the time the delegates arrive, cooks will have baked 60 loaves.',
      'The delegates have arrived.',
    ],
    [
      'The council plans to reopen the pool after inspectors have approved the repairs.',
      'Inspectors have approved the repairs.',
    ],
    ['Once the court has ruled, the firm intends to pay the fine.', 'The court has ruled.'],
    ['The union will vote when it receives the offer.', 'The union received the offer.'],
    ['Ms Ek said she would return the prize as soon as the jury had met.', 'The jury has met.'],
    [
      'Otto hopes to put the three cleaned vases on show in June, once experts in Turin have finished mending them.',
      'Experts in Turin have finished mending the vases.',
    ],
    ['The firm planned to restart the kiln once it had dried.', 'The kiln has dried.'],
  ])('%s does not bear out %s', (text, claim) => {
    expect(check(text, claim)[0]).toBe('not in the story');
  });

  it.each([
    ['The firm closed the mine when the pumps failed.', 'The pumps failed.'],
    ['The team will celebrate because it has won the cup.', 'The team has won the cup.'],
    ['Since the mill has closed, the town will lose jobs.', 'The mill has closed.'],
    [
      'The singer, who has sold two million records, will tour when the hall is free.',
      'The singer has sold two million records.',
    ],
  ])('is none in %s: %s', (text, claim) => {
    expect(check(text, claim)[0]).toBe('supported');
  });
});
