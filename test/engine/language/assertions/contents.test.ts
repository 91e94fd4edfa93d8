import { describe, expect, test } from 'vitest';
import { said } from './said.js';

describe('what something is, said behind a noun', () => {
  test.each([
    [
      'The misconception that spiders are not animals is common.',
      'be(agent: spiders, attribute: animals)',
    ],
    [
      'The misconception that spiders are not animals is common.',
      'be(agent: The misconception, attribute: common)',
    ],
    [
      'The claim that the mayor is a liar was denied.',
      'be(agent: the mayor, attribute: a liar) denied',
    ],
    ['The idea that Holm is not the owner is false.', 'be(agent: Holm, attribute: the owner)'],
    ['Rumours that the mill is for sale are false.', 'not be(agent: the mill, other: sale)'],
    [
      'The claim that Acme is the owner of the mill was rejected.',
      'be(agent: Acme, attribute: the owner of the mill) denied',
    ],
    ['The fear that the dam is weak is real.', 'be(agent: the dam, attribute: weak) possible'],
    ['The report that he is ill is true.', 'be(agent: he, attribute: ill)'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('a clause behind a noun whose subject looks like a part of it', () => {
  test.each([
    ['The man police arrested fled.', 'arrest(patient: The man, agent: police)'],
    ['The man police arrested had a knife.', 'have(agent: The man, patient: a knife)'],
    [
      'The man police arrested in Lund was freed.',
      'arrest(patient: The man, agent: police, place: Lund)',
    ],
    ['The woman doctors treated has died.', 'treat(patient: The woman, agent: doctors)'],
    ['The law voters rejected was changed.', 'reject(patient: The law, agent: voters)'],
    ['Holm said the man police arrested fled.', 'arrest(patient: the man, agent: police) [Holm]'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('nouns that are one subject', () => {
  test.each([
    ['The police officers arrested were freed.', 'arrest(patient: The police officers)'],
    ['The train passengers injured were taken away.', 'injure(patient: The train passengers)'],
    ['The state police arrested the man.', 'arrest(agent: The state police, patient: the man)'],
    [
      'The city officials appointed in May left.',
      'appoint(patient: The city officials, time: May)',
    ],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});
describe('a gerund is what is denied or admitted', () => {
  test.each([
    [
      'Holm is in prison after denying having committed the crime.',
      'commit(agent: Holm, patient: the crime) denied [Holm]',
    ],
    [
      'He was jailed after denying having killed the guard.',
      'kill(agent: He, patient: the guard) denied [He]',
    ],
    ['Holm denied having been in Lund.', 'be(agent: Holm, place: Lund) denied [Holm]'],
    ['He left, denying having taken the money.', 'take(agent: He, patient: the money) denied [He]'],
    [
      'The mayor denied having taken bribes.',
      'take(agent: The mayor, patient: bribes) denied [The mayor]',
    ],
    ['The firm admitted having been wrong.', 'be(agent: The firm, attribute: wrong) [The firm]'],
    ['Holm left having paid the fine.', 'pay(agent: Holm, patient: the fine)'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('the verb behind a relative clause', () => {
  test.each([
    ['Every ship that sailed came back.', 'come(agent: Every ship) (all)'],
    ['Not every ship that sailed came back.', 'not come(agent: Not every ship) (some)'],
    ['Each worker who voted got a share.', 'get(agent: Each worker, patient: a share) (all)'],
    ['The man who fled was caught.', 'catch(patient: The man)'],
    ['The man who fled and hid was caught.', 'hide(agent: The man)'],
    ['The men who robbed the bank fled.', 'flee(agent: The men)'],
    ['Holm met a man who paid and left.', 'leave(agent: a man)'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});
