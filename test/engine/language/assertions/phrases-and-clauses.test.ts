import { describe, expect, test } from 'vitest';
import { said } from './said.js';

describe('a name with what describes it', () => {
  test.each([
    [
      'The trade union Dockers United has called for a strike.',
      'call(agent: The trade union Dockers United, other: a strike)',
    ],
    [
      'The opposition senator Ada Lind accused the mayor of fraud.',
      'accuse(agent: The opposition senator Ada Lind, patient: the mayor, content: fraud)',
    ],
    [
      'The forestry company Lund Timber denied the claim.',
      'deny(agent: The forestry company Lund Timber, patient: the claim)',
    ],
    ['Mayor Sten Falk denied that anything had been hidden.', 'deny(agent: Mayor Sten Falk)'],
    ['Nordpie, a maker of pies, was founded in 1931.', 'found(patient: Nordpie, time: 1931)'],
    [
      'Two aides said the buyout firm Brandel Partners had approached him in July.',
      'approach(agent: the buyout firm Brandel Partners, patient: him, time: July) [Two aides]',
    ],
    [
      'Orvik & Lund has agreed to be bought by its Finnish rival Nordhall for £40m.',
      'buy(patient: Orvik & Lund, agent: its Finnish rival Nordhall, amount: £40m) planned',
    ],
    [
      'It was built by the smith Ivo Marsh, then working at the Lund Mill.',
      'work(agent: the smith Ivo Marsh, time: then, place: the Lund Mill)',
    ],
    [
      'They plan to ask the Millers Trust to support it.',
      'support(agent: the Millers Trust, patient: it) asked [They]',
    ],
    ['The mill lost money and Ada Lind owns the port.', 'own(agent: Ada Lind, patient: the port)'],
    ['Acme flies to Lund and Torsk owns the port.', 'own(agent: Torsk, patient: the port)'],
    [
      'Nobody believed it. Falk denied that when he gave evidence.',
      'deny(agent: Falk, patient: that)',
    ],
    ['The Torne last flooded in 1993.', 'flood(agent: The Torne, time: 1993)'],
    ['The Ardle last flooded in 1993.', 'flood(agent: The Ardle, time: 1993)'],
    ['She sold the brewer Torsk in May.', 'sell(agent: She, patient: the brewer Torsk, time: May)'],
    [
      'The trade union Seafarers United has called for talks.',
      'call(agent: The trade union Seafarers United, other: talks)',
    ],
    [
      'It is known as a "design build" contract where the firm must build the mill.',
      'know(patient: It, attribute: a "design build" contract)',
    ],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('a clause behind a noun', () => {
  test.each([
    [
      'The bakers’ union FBO, which led the strike, disputed the figures.',
      'dispute(agent: The bakers’ union FBO, which led the strike, patient: the figures)',
    ],
    [
      'A collision between the tanker Torsk and the ferry Elva that killed two people went to court.',
      'kill(agent: A collision between the tanker Torsk and the ferry Elva, patient: two people)',
    ],
    [
      'Holm said that the rain was heavy but that bare hills upstream were a bigger cause.',
      'be(agent: bare hills upstream, attribute: a bigger cause) [Holm]',
    ],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('what somebody is, said beside the name', () => {
  test.each([
    [
      'The former harbour master Ida Holm signed it.',
      'be(attribute: The former harbour master, agent: Ida Holm)',
    ],
    ['Retired nurse Ida Holm won.', 'be(attribute: Retired nurse, agent: Ida Holm)'],
    [
      'The court heard Ida Holm, a former harbour master and pilot.',
      'be(agent: Ida Holm, attribute: a former harbour master)',
    ],
    [
      'A former harbour master, Ida Holm, signed it.',
      'be(agent: Ida Holm, attribute: A former harbour master)',
    ],
    [
      'The board thanked Ida Holm, a former mayor and banker.',
      'thank(agent: The board, patient: Ida Holm)',
    ],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });

  test.each([
    ['The summer Olympic Games began.', ['begin(agent: The summer Olympic Games)']],
    ['A red Ford Focus hit him.', ['hit(agent: A red Ford Focus, patient: him)']],
    [
      'He met Ida Holm, a nurse, and a doctor.',
      ['meet(agent: He, patient: Ida Holm, a nurse, and a doctor)'],
    ],
  ])('%s', (text, lines) => {
    expect(said(text)).toEqual(lines);
  });
});

describe('a short clause between a noun and its verb', () => {
  test.each([
    ['A boat that would sink was sold.', 'sell(patient: A boat)'],
    ['A ferry that leaks is a danger.', 'be(agent: A ferry, attribute: a danger)'],
    ['A ferry that leaks is a danger.', 'leak(agent: A ferry)'],
    ['The ferry that leaks is in Lund.', 'leak(agent: The ferry)'],
    ['Boats that leaked were sold.', 'sell(patient: Boats)'],
    ['Boats that leaked were sold.', 'leak(agent: Boats)'],
    ['Anybody who lies is a fool.', 'be(agent: Anybody, attribute: a fool)'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});
