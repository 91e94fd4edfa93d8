import { describe, expect, test } from 'vitest';
import { said } from '../said.js';

describe('what is reported, whatever stands before its verb', () => {
  test.each([
    [
      'The union fears that the Saltmarsh plant, where 900 people make meals for supermarkets, could be sold.',
      'sell(patient: the Saltmarsh plant) possible [The union]',
    ],
    [
      'The council worries that the bridge, where forty lorries cross each hour, might fall.',
      'fall(agent: the bridge) possible [The council]',
    ],
    [
      'The charity fears the shelter, which houses 30 families, could close.',
      'close(agent: the shelter) possible [The charity]',
    ],
    [
      'The court heard that between 2016 and 2021 Prestwick moved small sums into an account.',
      'move(time: 2016 and 2021, agent: Prestwick, patient: small sums, goal: an account) alleged',
    ],
    [
      'Moira Kell told the jury that she had signed papers "because Lionel asked me to" and had never seen a bank statement.',
      'not see(agent: she, patient: a bank statement) [Moira Kell]',
    ],
    [
      'Robert Imrie said he had passed the warnings on "because that was my job" and had never received an answer.',
      'not receive(agent: he, patient: an answer) [Robert Imrie]',
    ],
    [
      'Ada Finch said she had kept the letter "as a souvenir" and had never opened it.',
      'not open(agent: she, patient: it) [Ada Finch]',
    ],
    ['"We simply don\'t know that," Holm said.', 'not know(agent: We, patient: that) [Holm]'],
    ['"I can prove that," Holm said.', 'prove(agent: I, patient: that) possible [Holm]'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('marks part no auxiliary from its verb', () => {
  test.each([
    [
      'Judge Helena Marchbank said he had "treated the savings of working people as a private purse".',
      'treat(agent: he, patient: the savings of working people, attribute: a private purse) [Judge Helena Marchbank]',
    ],
    [
      'The bank said it had "misjudged the mood of its customers".',
      'misjudge(agent: it, patient: the mood of its customers) [The bank]',
    ],
    [
      'Holm said managers had "hoped for the best and planned for nothing".',
      'hope(agent: managers, other: the best and planned for nothing) [Holm]',
    ],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('who adds something is who speaks', () => {
  test.each([
    [
      'Solheim accused the professor of "moving the goalposts", adding that he had never asked for the data.',
      'add(agent: Solheim)',
    ],
    [
      'Cole accused the director of "giving away treasures", adding that she had never asked the public.',
      'not ask(agent: she, patient: the public) [Cole]',
    ],
    [
      'Olsen blamed the mayor for "playing with fire", saying that she had ignored three letters.',
      'ignore(agent: she, patient: three letters) [Olsen]',
    ],
    [
      'Obi pointed to figures from the operator, showing that journeys were faster.',
      'show(agent: figures from the operator)',
    ],
    [
      'The union published a survey, showing that its members were ill.',
      'be(agent: its members, attribute: ill) [a survey]',
    ],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('a clause between commas that the text itself tells', () => {
  test.each([
    [
      'She denied that she had been put under pressure by Councillor Neil Osgood, whose brother owns a car park.',
      'own(agent: whose brother, patient: a car park)',
    ],
    [
      'Holm said the mill, which makes paper, could close.',
      'make(agent: the mill, patient: paper)',
    ],
    [
      'The minister rejected claims that he had met Ada Finch, who runs a bank.',
      'run(agent: Ada Finch, patient: a bank)',
    ],
    [
      'Holm said the firm, which had lied to him, must pay.',
      'lie(agent: the firm, goal: him) [Holm]',
    ],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('what a noun for a claim has behind it', () => {
  test.each([
    [
      'Scientists clash over claim that deep-sea sponge is 18,000 years old',
      'be(agent: deep-sea sponge, other: 18,000 years, attribute: old) alleged',
    ],
    [
      'Scientists clashed over a claim that the sponge was old.',
      'be(agent: the sponge, attribute: old) alleged',
    ],
    [
      'The union protested against a suggestion that the plant was unsafe.',
      'be(agent: the plant, attribute: unsafe) alleged',
    ],
  ])('is no fact, and not said by who quarrels about it: %s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});
