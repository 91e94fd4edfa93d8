import { describe, expect, it } from 'vitest';
import { said } from './said.js';

/** The line of what a text says with a verb. */
const lineOf = (text: string, verb: string): string | undefined =>
  said(text).find((line) => line.startsWith(`${verb}(`));

describe('an infinitive behind a deed that is done', () => {
  it.each([
    ['Tom Berg met a corner by Ada Weil to score the winner.', 'score'],
    ['Tom Berg rose in the last minute to head the ball home.', 'head'],
    ['Velnor Group fought for years, only to lose the case in May.', 'lose'],
    ['Harwick United beat Tolland Rovers to win the cup.', 'win'],
    ['The shares recovered to close at 9 pounds.', 'close'],
    ['Ada Weil returned home to find the door open.', 'find'],
  ])('says what came of it: %s', (text, verb) => {
    expect(lineOf(text, verb)).not.toMatch(/planned|possible|denied/u);
  });

  it.each([
    ['The ferry left Lund to fetch the crew.', 'fetch'],
    ['Tom Berg trained in Lund to win the title.', 'win'],
    ['Ada Weil will rise early to score.', 'score'],
    ['Velnor Group cut prices in order to win the deal.', 'win'],
    ['The council voted to close the pool.', 'close'],
  ])('or what it was to come to: %s', (text, verb) => {
    expect(lineOf(text, verb)).toMatch(/planned|possible/u);
  });
});
