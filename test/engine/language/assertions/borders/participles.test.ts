import { describe, expect, test } from 'vitest';
import { said } from '../said.js';

describe('what is compared', () => {
  test.each([
    [
      'Rents have risen by 12% since the mayor took office, compared with 5% in the county.',
      'compare(patient: Rents, amount: 5%, place: the county)',
    ],
    [
      'Crime has fallen by 9% since the chief arrived, compared with 2% in the region.',
      'compare(patient: Crime, amount: 2%, place: the region)',
    ],
    [
      'Ridership has doubled since the mayor took over, compared with a rise of 3% in Lund.',
      'compare(patient: Ridership, companion: a rise of 3% in Lund)',
    ],
    [
      'Attendance has climbed by 8% since the club moved, compared with 1% in the league.',
      'compare(patient: Attendance, amount: 1%, place: the league)',
    ],
  ])('is what has changed, whatever clause stands between: %s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('what is published or printed', () => {
  test.each([
    [
      'Dr Ann Hale, who led the study, published in Nature, called it a success.',
      'publish(patient: the study, place: Nature)',
    ],
    [
      'Mia Brandt, who wrote the report, released on Monday, said the dam was safe.',
      'release(patient: the report, time: Monday)',
    ],
    [
      'Eva Strand, who drew the map, printed in Leeds, lives in Hull.',
      'print(patient: the map, place: Leeds)',
    ],
    [
      'Tom Aasen, who led the inquiry, published in May, retired.',
      'publish(patient: the inquiry, time: May)',
    ],
  ])('is no person: %s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('words behind what somebody asks of others', () => {
  test.each([
    [
      'The hedge fund Pike Lane Capital urged shareholders to reject the deal, calling it "an expensive cure".',
      'call(agent: The hedge fund Pike Lane Capital, patient: it, attribute: an expensive cure)',
    ],
    [
      'The union urged workers to reject the offer, describing it as an insult.',
      'describe(agent: The union, patient: it, attribute: an insult)',
    ],
    [
      'The senator urged colleagues to oppose it, arguing that it was weak.',
      'argue(agent: The senator)',
    ],
    [
      'The guild urged its members to refuse the contract, describing it as a trap.',
      'describe(agent: The guild, patient: it, attribute: a trap)',
    ],
  ])('are of who asks: %s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('what stands behind a report between commas', () => {
  test.each([
    [
      'Operating profit fell to 12 million crowns, the company said, missing the average estimate of analysts.',
      'fall(agent: Operating profit, goal: 12 million crowns) [the company]',
    ],
    [
      'Sales rose 4% to 2 million euros, the brewer said, beating the average estimate.',
      'beat(agent: Sales, patient: the average estimate) [the brewer]',
    ],
    [
      'Net profit fell to 80 million crowns, the bank said, missing forecasts.',
      'miss(agent: Net profit, patient: forecasts) [the bank]',
    ],
    [
      'Four people died, the police said, in the worst accident the valley has seen since 1999.',
      'die(agent: Four people, place: the worst accident) [the police]',
    ],
    [
      'Two people were killed, the fire brigade said, in the deadliest blaze the port has known since 2003.',
      'kill(patient: Two people, place: the deadliest blaze) [the fire brigade]',
    ],
  ])('does not take its words away: %s', (text, line) => {
    expect(said(text)).toContain(line);
  });

  test.each([
    [
      'The union says the firm won, though its offer was late.',
      'be(agent: its offer, attribute: late)',
    ],
    [
      'In return, the prosecution says, Holm steered a contract to Tarn, although a rival bid from Corvel Marine was cheaper.',
      'be(agent: a rival bid from Corvel Marine, attribute: cheaper) [the prosecution]',
    ],
    [
      'He claimed that the firm won, although a bid from Corvel was £3m cheaper.',
      'be(agent: a bid from Corvel, amount: £3m)',
    ],
  ])('nor is an opposite said by who does what stands before it: %s', (text, line) => {
    expect(said(text).some((one) => one.startsWith(line.replace(/ \[.*/u, '')))).toBe(true);
    expect(said(text).join('\n')).not.toMatch(/cheaper\).* \[Holm\]|£3m\) alleged/u);
  });
});
