import { describe, expect, test } from 'vitest';
import { said } from '../said.js';

describe('what nobody in particular says is alleged', () => {
  test.each([
    [
      'According to legend, Holm saw a ship.',
      'see(other: legend, agent: Holm, patient: a ship) alleged',
    ],
    ['Legend has it that the king fled.', 'flee(agent: the king) alleged'],
    ['Rumours spread that the king had fled.', 'flee(agent: the king) alleged'],
    ['Fears grew that the firm would fail.', 'fail(agent: the firm) possible'],
    ['The claim was so odd that he laughed.', 'laugh(agent: he)'],
    ['He allegedly lied but later paid.', 'pay(agent: He, time: later)'],
    ['The firm allegedly hid the leak, and is now banned.', 'ban(patient: The firm, time: now)'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('what is doubted, denied or wrong', () => {
  test.each([
    [
      'It remains unclear if the old wall is natural.',
      'be(agent: the old wall, attribute: natural) doubted',
    ],
    ['Doubts remain about whether he paid.', 'pay(agent: he) doubted'],
    ['There is no proof that he paid.', 'pay(agent: he) doubted'],
    ['There is little evidence that it works.', 'work(agent: it) doubted'],
    ['Whether he pays or not, it will close.', 'close(agent: it)'],
    ['Holm contested the claim that he lied.', 'lie(agent: he) denied [Holm]'],
    ['He falsely claimed that he had won.', 'not win(agent: he) [He]'],
    ['The guard asked why she had left.', 'leave(agent: she) [The guard]'],
    ['The guard asked if she had left.', 'leave(agent: she) asked [The guard]'],
    ['He claimed that he had won.', 'win(agent: he) alleged [He]'],
    [
      'A court estopped the firm from selling the mill.',
      'not sell(agent: the firm, patient: the mill)',
    ],
    ['We like to bake our own bread.', 'bake(agent: We, patient: our own bread)'],
    ['We would like to bake bread.', 'bake(agent: We, patient: bread) planned'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});
