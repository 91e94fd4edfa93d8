import { describe, expect, test } from 'vitest';
import { said } from './said.js';

describe('a score and a vote are an amount of their verb', () => {
  test.each([
    ['Malmo lost to Lund 3-0.', 'lose(agent: Malmo, recipient: Lund, amount: 3-0)'],
    ['Skara won 3-1.', 'win(agent: Skara, amount: 3-1)'],
    [
      'Lund won the match 4-2 on Sunday.',
      'win(agent: Lund, patient: the match, amount: 4-2, time: Sunday)',
    ],
    [
      'The senate rejected the bill 51-49.',
      'reject(agent: The senate, patient: the bill, amount: 51-49)',
    ],
    ['The council voted 6 to 3 to close the school.', 'vote(agent: The council, amount: 6 to 3)'],
    ['The bill passed by 10 votes.', 'pass(agent: The bill, amount: 10 votes)'],
    [
      'The board approved the plan by 7 votes to 2.',
      'approve(agent: The board, patient: the plan, amount: 7 votes to 2)',
    ],
    ['Holm finished ahead of Berg.', 'finish ahead(agent: Holm, standard: Berg)'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('what reports say is denied where the reports are', () => {
  test.each([
    ['Reports that Acme had closed were denied.', 'close(agent: Acme) denied'],
    ['Claims that Acme took bribes are false.', 'not take(agent: Acme, patient: bribes)'],
    ['The report that the mill had burned was untrue.', 'not burn(agent: the mill)'],
    ['Allegations that the mayor lied were rejected by the court.', 'lie(agent: the mayor) denied'],
    ['Allegations that the mayor lied were published.', 'lie(agent: the mayor) alleged'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('who stands behind a quotation and the verb of saying it', () => {
  test.each([
    ['"The road is closed," grumbled the mayor.', 'grumble(agent: the mayor)'],
    ['"The road is closed," quipped Ida Holm.', 'quip(agent: Ida Holm)'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('a score behind a name with a preposition', () => {
  test.each([
    ['Lund lost to Malmo 3-0.', 'lose(agent: Lund, recipient: Malmo, amount: 3-0)'],
    ['Skara drew with Visby 1-1.', 'draw(agent: Skara, companion: Visby, amount: 1-1)'],
    ['The plan passed 7 to 2.', 'pass(agent: The plan, amount: 7 to 2)'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});
