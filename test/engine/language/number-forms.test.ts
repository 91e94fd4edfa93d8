import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../src/engine/index.js';

/** A text's quantities as `words amount unit`; the unit is an ISO code, `%`, or the noun as it is compared. */
function read(text: string): string[] {
  return readQuantities(text).map(({ start, end, kind, amount, unit, noun }) => {
    const measure = kind === 'percent' ? (unit ?? '%') : (noun ?? unit ?? '');
    return `${text.slice(start, end)} = ${amount}${measure === '' ? '' : ` ${measure}`}`;
  });
}

describe('digits in groups', () => {
  it.each([
    ['It cost $13 009 million.', '$13 009 million = 13009000000 USD'],
    ['It cost $13\u202f009 million.', '$13\u202f009 million = 13009000000 USD'],
    ['some 816 000 tonnes', '816 000 = 816000 t'],
    ['162 584 mln EUR', '162 584 mln EUR = 162584000000 EUR'],
    ['some 816\u2009000 tonnes', '816\u2009000 = 816000 t'],
    ['all 1 816 000 seedlings', '1 816 000 = 1816000 seedling'],
    ["CHF 2'500'000", "CHF 2'500'000 = 2500000 CHF"],
    ['a budget of 2’500’000 francs', '2’500’000 francs = 2500000 CHF'],
    ['It costs €1.250.000,50.', '€1.250.000,50 = 1250000.5 EUR'],
    ['Rp and €1.250,50 more', '€1.250,50 = 1250.5 EUR'],
    ['1.250.000 euros', '1.250.000 euros = 1250000 EUR'],
    ['sold for 12 500,75 euros', '12 500,75 euros = 12500.75 EUR'],
    ['₹1,25,000 a year', '₹1,25,000 = 125000 INR'],
    ['1,250 litres', '1,250 = 1250 l'],
    ['1.250 litres', '1.250 = 1.25 l'],
    ['€1.250 a litre', '€1.250 = 1.25 EUR'],
  ])('%s', (text, quantity) => {
    expect(read(text)).toEqual([quantity]);
  });

  it.each([
    ['call 555 123 4567 or 020 7946 0958', []],
    ['flight 370 239 passengers', ['239 = 239 passenger']],
    ['a Boeing 737 800 metres away', ['800 = 800 m']],
    ['at 192.168.100.200', []],
    ['Of 40, 200 left', ['40 = 40', '200 = 200']],
    ['in 2010 200 boats', ['200 = 200 boat']],
    ["a man of 6'2 210lbs", ['6 = 6', '2 = 2', '210 = 210 lb']],
  ])('numbers that stand beside each other: %s', (text, quantities) => {
    expect(read(text)).toEqual(quantities);
  });
});

describe('a comma before decimals', () => {
  it.each([
    ['12,5 million euros', '12,5 million euros = 12500000 EUR'],
    ['€12,50 a head', '€12,50 = 12.5 EUR'],
    ['up 3,75 %', '3,75 % = 3.75 %'],
    ['up 0,125 percent', '0,125 percent = 0.125 %'],
    ['1,5 km of pipe', '1,5 = 1.5 km'],
    ['2,5 tonnes of fish', '2,5 = 2.5 t'],
    ['12,50 euros each', '12,50 euros = 12.5 EUR'],
  ])('%s', (text, quantity) => {
    expect(read(text)).toEqual([quantity]);
  });

  it('is none in a list', () => {
    expect(read('in teams of 2,5 and 8 people')).not.toContain('2,5 = 2.5');
  });
});

describe('a currency behind the amount', () => {
  it.each([
    ['100 € each', '100 € = 100 EUR'],
    ['5 million £ more', '5 million £ = 5000000 GBP'],
    ["2'500 CHF", "2'500 CHF = 2500 CHF"],
    ['300 zł', '300 zł = 300 PLN'],
    ['80p a pint', '80p = 0.8 GBP'],
    ['99¢ apiece', '99¢ = 0.99 USD'],
    ['Nexus 6P for £40', '£40 = 40 GBP'],
    ['twenty quid', 'twenty quid = 20 GBP'],
    ['₱300 a day', '₱300 = 300 PHP'],
    ['KES 4,500', 'KES 4,500 = 4500 KES'],
  ])('%s', (text, quantity) => {
    expect(read(text)).toEqual([quantity]);
  });
});

describe('parts of a number', () => {
  it.each([
    ['a quarter of a million dollars', 'a quarter of a million dollars = 250000 USD'],
    ['three quarters of a million sheep', 'three quarters of a million = 750000 sheep'],
    ['two-thirds of a billion euros', 'two-thirds of a billion euros = 666666666.666667 EUR'],
    ['a quarter-million sheep', 'a quarter-million = 250000 sheep'],
    ['a half-million sheep', 'a half-million = 500000 sheep'],
    ['half a dozen sheep', 'half a dozen = 6 sheep'],
    ['ten and a half million sheep', 'ten and a half million = 10500000 sheep'],
    ['one-and-a-half billion yen', 'one-and-a-half billion yen = 1500000000 JPY'],
    ['two and three quarters million', 'two and three quarters million = 2750000'],
    ['3 and a half million sheep', '3 and a half million = 3500000 sheep'],
    ['a million and a half sheep', 'a million and a half = 1500000 sheep'],
    ['five and a half percent', 'five and a half percent = 5.5 %'],
    ['two point five million sheep', 'two point five million = 2500000 sheep'],
    ['zero point seven five percent', 'zero point seven five percent = 0.75 %'],
    ['a couple of hundred sheep', 'a couple of hundred = 200 sheep'],
    ['half a percent', 'half a percent = 0.5 %'],
    ['a tenth of a percent', 'a tenth of a percent = 0.1 %'],
    ['half a mile', 'half = 0.5 mi'],
    ['three quarters of an inch', 'three quarters = 0.75 in'],
  ])('%s', (text, quantity) => {
    expect(read(text)).toEqual([quantity]);
  });
});

describe('so many out of so many', () => {
  const shares = (text: string): unknown =>
    readQuantities(text).map(({ start, end, share, noun }) => [
      text.slice(start, end),
      share,
      noun ?? '',
    ]);

  it.each([
    ['two out of three bakers', 'two out of three', 2 / 3, 'baker'],
    ['nine out of every ten bakers', 'nine out of every ten', 0.9, 'baker'],
    ['three in every four bakers', 'three in every four', 0.75, 'baker'],
    ['four of every five bakers', 'four of every five', 0.8, 'baker'],
    ['One in five bakers', 'One in five', 0.2, 'baker'],
    ['3 in 10 bakers', '3 in 10', 0.3, 'baker'],
    ['1 in 1,000 bakers', '1 in 1,000', 0.001, 'baker'],
    ['one in a million', 'one in a million', 0.000001, ''],
    ['a one-in-four chance', 'one-in-four', 0.25, 'chance'],
    ['One baker in five', 'One baker in five', 0.2, 'baker'],
    ['one person out of ten', 'one person out of ten', 0.1, 'person'],
  ])('%s', (text, words, share, noun) => {
    expect(shares(text)).toEqual([[words, share, noun]]);
  });

  it.each([
    'two out of the three mills',
    'three in 2019',
    'two in ten days',
    'four in three matches',
    '12 out of 15 members',
    '7,000 out of 20,000 people',
    'rated 8.2 out of 10',
    'the two in three boats',
  ])('no share: %s', (text) => {
    expect(readQuantities(text).map(({ share }) => share)).not.toContainEqual(expect.any(Number));
  });
});

describe('percentage points', () => {
  const unit = 'percentage points';
  it.each([
    ['rose three percentage points', 'three percentage points', 3],
    ['a 3 percentage-point rise', '3 percentage-point', 3],
    ['half a percentage point', 'half a percentage point', 0.5],
    ['0.5 of a percentage point', '0.5 of a percentage point', 0.5],
    ['a quarter of a percentage point', 'a quarter of a percentage point', 0.25],
    ['fell 2.5 pp', '2.5 pp', 2.5],
    ['cut by 25 basis points', '25 basis points', 0.25],
    ['cut by 25bps', '25bps', 0.25],
  ])('%s', (text, words, amount) => {
    const [quantity, ...others] = readQuantities(text);
    expect(quantity).toMatchObject({ kind: 'percent', amount, unit });
    expect(quantity?.share).toBeUndefined();
    expect(text.slice(quantity?.start, quantity?.end)).toBe(words);
    expect(others).toEqual([]);
  });
});

describe('numbers below zero, and degrees', () => {
  it.each([
    ['minus 5C', ['minus 5 = -5 °C']],
    ['down to -5C', ['-5 = -5 °C']],
    ['It was 5C at dawn.', ['5 = 5 °C']],
    ['a high of 100F', ['100 = 100 °F']],
    ['222 births minus 150 deaths', ['222 = 222 birth', '150 = 150 death']],
    ['minus twelve degrees', ['minus twelve = -12 degree']],
    ['minus 12 degrees Celsius', ['minus 12 = -12 °C']],
    ['minus 12 degrees C', ['minus 12 = -12 °C']],
    ['12 degrees below zero', ['12 degrees below zero = -12 degree']],
    ['minus 0.4 percent', ['minus 0.4 percent = -0.4 %']],
    ['minus $2 billion', ['minus $2 billion = -2000000000 USD']],
    ['a profit of -$3 million', ['-$3 million = -3000000 USD']],
    ['between minus 5 and minus 2C', ['minus 5 = -5 °C', 'minus 2 = -2 °C']],
    ['10 minus 3', ['10 = 10', '3 = 3']],
    ['in Room 5C, on the 5C bus, a 27F in size 26C', []],
  ])('%s', (text, quantities) => {
    expect(read(text)).toEqual(quantities);
  });
});

describe('votes, scores and ratios', () => {
  it.each([
    'It passed 6 to 3.',
    'approved by a vote of six to three',
    'voted 4 to 5 against the road',
    'The court ruled 5 to 4 for the miller.',
    'beaten 15 to 10',
    'settled by a vote (6 to 3)',
    'outnumbered 3 to 1',
    'at odds of 100 to 1',
  ])('are no quantities: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['10 to 30 minutes', ['10 = 10 minute', '30 = 30 minute']],
    ['fell from 6 to 3', ['6 = 6', '3 = 3']],
    ['cut 10 to 5 percent', ['10 = 10 %', '5 percent = 5 %']],
    ['1/2 to 1 inch of rain', ['1 = 1 in']],
    ['ahead in corners (12 to 5)', ['12 = 12', '5 = 5']],
    ['gave 20 to 3 schools', ['20 = 20 school', '3 = 3 school']],
  ])('but these are: %s', (text, quantities) => {
    expect(read(text)).toEqual(quantities);
  });
});

describe('prices in words', () => {
  it.each([
    ['four-fifty a gallon', 'four-fifty', 4.5],
    ['three-fifty a pound', 'three-fifty', 3.5],
    ['two twenty-five per litre', 'two twenty-five', 2.25],
    ['nine ninety-nine apiece', 'nine ninety-nine', 9.99],
    ['twelve-fifty a ticket', 'twelve-fifty', 12.5],
    ['six-oh-five a share', 'six-oh-five', 6.05],
  ])('%s', (text, words, amount) => {
    const [price, ...others] = readQuantities(text);
    expect(price).toMatchObject({ kind: 'money', amount });
    expect(text.slice(price?.start, price?.end)).toBe(words);
    expect(others).toEqual([]);
  });

  it('are none without what is paid for', () => {
    expect(readQuantities('at four-thirty a train left').map(({ kind }) => kind)).not.toContain(
      'money',
    );
  });
});

describe('pounds', () => {
  it.each([
    ['3,500 pounds of turnover', 'money'],
    ['a turnover of 3,500 pounds', 'money'],
    ['sales of 3,500 pounds', 'money'],
    ['a 2,500-pound fine', 'money'],
    ['she earns 300 pounds a week', 'money'],
    ['3,500 pounds of flour', 'count'],
    ['a load of 3,500 pounds', 'count'],
    ['the whale weighed 3,000 pounds', 'count'],
    ['a 2,000-pound bomb', 'count'],
    ['lost 30 pounds', 'count'],
  ])('%s', (text, kind) => {
    expect(readQuantities(text).map((quantity) => quantity.kind)).toEqual([kind]);
  });
});
