import { describe, expect, test } from 'vitest';
import { said } from '../said.js';

describe('a finite verb behind an infinitive', () => {
  test.each([
    [
      'Virtan intends to apply for a licence in Ghana by the end of the year and hopes to sell the drug for less than $4 a dose.',
      'sell(agent: Virtan, patient: the drug, amount: less than $4 a dose) planned',
    ],
    [
      'Tarn Foods expects that the tax will cost it 5 million pounds and has raised its prices.',
      'raise(agent: Tarn Foods, patient: its prices)',
    ],
    [
      'Norvik estimates that the rule will cost it 80 million crowns this year and has introduced a fee of 4 crowns per ticket.',
      'introduce(agent: Norvik, patient: a fee of 4 crowns per ticket)',
    ],
    [
      'The airline wants to fly to Nice and has ordered six planes.',
      'order(agent: The airline, patient: six planes)',
    ],
  ])('is joined to the verb that stands free: %s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('an infinitive behind what is put in', () => {
  test.each([
    [
      'Halvor plans to cut 300 jobs at the two firms, most of them in Zurich, and to save 90 million euros a year by 2029.',
      /^save\(agent: Halvor, amount: 90 million euros, .*time: 2029\) planned$/u,
    ],
    [
      'The army hopes to sell 40 barracks, most of them in the north, and to build 10 depots.',
      /^build\(agent: The army, patient: 10 depots\) planned$/u,
    ],
    [
      'The bakery wants to close six shops, two of them in Graz, and to open a mill.',
      /^open\(agent: The bakery, patient: a mill\) planned$/u,
    ],
    [
      'The college plans to cut 90 posts, half of them in science, and to save 2 million pounds by 2028.',
      /^save\(agent: The college, amount: 2 million pounds, time: 2028\) planned$/u,
    ],
  ])('is joined to the infinitive before: %s', (text, line) => {
    expect(said(text)).toContainEqual(expect.stringMatching(line));
  });
});

describe('the second verb of what somebody says', () => {
  test.each([
    [
      'Berta Moe said that her client had reported the faulty lift to the head office and never received an answer.',
      'not receive(agent: her client, patient: an answer) [Berta Moe]',
    ],
    [
      'Her lawyer said that the tenant had written to the landlord twice and never received a reply.',
      'not receive(agent: the tenant, patient: a reply) [Her lawyer]',
    ],
    [
      'She said that the firm would sell two of its mills, the Alda and the Brig, and use the money to repay debt.',
      'use(agent: the firm, patient: the money) [She]',
    ],
    [
      'The union said the firm had cut wages and never consulted the workers.',
      'not consult(agent: the firm, patient: the workers) [The union]',
    ],
  ])('is of whoever does the first: %s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('a verb behind a comma and a clause that opened without one', () => {
  test.each([
    [
      'The chairman told reporters that he never lied to the firm that won the deal, and accused rivals of theft.',
      'accuse(agent: The chairman, patient: rivals, content: theft)',
    ],
    [
      'The clerk told police that he never met the dealer who sold the bronze, and accused his sister of lying.',
      'accuse(agent: The clerk, patient: his sister)',
    ],
    [
      'The general told lawmakers that he never saw the order that started the raid, and criticised the police.',
      'criticise(agent: The general, patient: the police)',
    ],
    [
      'The owner told the court that she never signed the letter that closed the mill, and accused her partner of fraud.',
      'accuse(agent: The owner, patient: her partner, content: fraud)',
    ],
  ])('is of who says so: %s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});
