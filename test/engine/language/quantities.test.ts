import { describe, expect, it } from 'vitest';
import { readQuantities, type Quantity } from '../../../src/engine/index.js';

/** A quantity as `qualifier~words kind amount unit>noun`, for tables that read at a glance. */
function shown(text: string): string[] {
  return readQuantities(text).map((quantity: Quantity) => {
    const loose = quantity.qualifier ? `${quantity.qualifier.text}~` : '';
    const noun =
      quantity.unitEnd === undefined ? '' : `>${text.slice(quantity.end, quantity.unitEnd)}`;
    const unit = quantity.unit === undefined ? '' : ` ${quantity.unit}`;
    return `${loose}${text.slice(quantity.start, quantity.end)} ${quantity.kind} ${quantity.amount}${unit}${noun}`;
  });
}

describe('counts', () => {
  it.each([
    [
      'nearly 4,200 forged tickets were sold',
      ['nearly~4,200 count 4200 forged tickets> forged tickets'],
    ],
    ['almost 31 million visits', ['almost~31 million count 31000000 visits> visits']],
    ['twenty-five thousand people', ['twenty-five thousand count 25000 people> people']],
    ['two hundred and six men', ['two hundred and six count 206 men> men']],
    ['two thirds of voters', ['two thirds count 0.6666666666666666 voters> of voters']],
    ['a quarter of the ships', ['a quarter count 0.25 ships> of the ships']],
    ['half a million sheep', ['half a million count 500000 sheep> sheep']],
    ['a dozen eggs', ['a dozen count 12 eggs> eggs']],
    [
      'cut from twelve people to four last year',
      ['twelve count 12 people> people', 'four count 4'],
    ],
    ['sold 40 last spring', ['40 count 40']],
    ['the four last boats', ['four count 4 last boats> last boats']],
    ['a 2m wall', ['2 count 2 m>m']],
    ['1.5m users', ['1.5m count 1500000 users> users']],
    ['four Norwegian labs as partners', ['four count 4 Norwegian labs> Norwegian labs']],
    ['as many as 300 more people', ['as many as~300 count 300 more people> more people']],
    [
      'About 25 people. In 12 countries',
      ['About~25 count 25 people> people', '12 count 12 countries> countries'],
    ],
    ['a 45-year-old baker', ['45 count 45 year-old>-year-old']],
    [
      '5 to 10 million people',
      ['5 count 5000000 people', '10 million count 10000000 people> people'],
    ],
    ['from 32,000 ft', ['32,000 count 32000 ft> ft']],
    ['two aircraft to 86.', ['two count 2 aircraft> aircraft', '86 count 86']],
    [
      'In 12,000 homes\u00a0some 300 staff moved',
      ['12,000 count 12000 homes> homes', 'some~300 count 300 staff> staff'],
    ],
  ])('%s', (text, quantities) => {
    expect(shown(text)).toEqual(quantities);
  });
});

describe('money', () => {
  it.each([
    ['a valuation of $740 billion', ['$740 billion money 740000000000 USD']],
    ['a $65 billion round', ['$65 billion money 65000000000 USD']],
    [
      '$1.2bn, US$300,000 and €30m',
      ['$1.2bn money 1200000000 USD', 'US$300,000 money 300000 USD', '€30m money 30000000 EUR'],
    ],
    ['18.2 billion yuan', ['18.2 billion yuan money 18200000000 CNY']],
    [
      '300 dollars, £5, ¥100',
      ['300 dollars money 300 USD', '£5 money 5 GBP', '¥100 money 100 JPY'],
    ],
    ['offers exceeding $500 million', ['exceeding~$500 million money 500000000 USD']],
    ['$5-10 million', ['$5 money 5000000 USD', '10 million money 10000000 USD']],
    ['CHF 20 or 5 million won', ['CHF 20 money 20 CHF', '5 million won money 5000000 KRW']],
    ['they try 5 doors', ['5 count 5 doors> doors']],
  ])('%s', (text, quantities) => {
    expect(shown(text)).toEqual(quantities);
  });
});

describe('percents, multiples, ordinals', () => {
  it.each([
    ['fell over three percent', ['over~three percent percent 3']],
    ['3% and 81 per cent', ['3% percent 3', '81 per cent percent 81']],
    ['two percentage points', ['two percentage points percent 2 percentage points']],
    ['between 10 and 15 percent', ['10 percent 10', '15 percent percent 15']],
    ['fourfold, a 10-fold rise', ['fourfold multiple 4', '10-fold multiple 10']],
    ['five times as many', ['five times multiple 5']],
    ['won five times', ['five count 5 times> times']],
    ['sales doubled', ['doubled multiple 2']],
    ['the first charge and the 21st amendment', ['first ordinal 1', '21st ordinal 21']],
    ['at first, a second later, the First Lady', []],
  ])('%s', (text, quantities) => {
    expect(shown(text)).toEqual(quantities);
  });
});

describe('numbers that count nothing', () => {
  it.each([
    'in 1987, on June 12, 2024, at 10:30 a.m. and in Q3',
    'the Saga 5 and Lyre 3.5 Mini models, HBM4, Flight 370',
    'a category 4 storm on page 12',
    'no one, one of them, one another, number one',
    'version v1.2.3 at 192.168.0.1, open 24/7',
    '1. Bread\n2. Milk',
    'won 54-48, a 3–0 lead, 63 -- 24',
    'call 555-123-4567',
    'where n = 2, in article 19(2)',
    'open 24/7 after the 1763 treaty',
    'Sweet Sixteen, Socialism in One Country',
  ])('%s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it('takes four digits before a noun for a count, not a year', () => {
    expect(shown('2019 people')).toEqual(['2019 count 2019 people> people']);
  });
});

describe('numbers in other forms', () => {
  it.each([
    ['tens of thousands of boats', ['tens of thousands count 10000 boats> of boats']],
    ['several hundred boats', ['several hundred count 100 boats> boats']],
    ['millions of dollars', ['millions of dollars money 1000000 USD']],
    ['2½ inches', ['2½ count 2.5 inches> inches']],
    ['two and a half tonnes', ['two and a half count 2.5 tonnes> tonnes']],
    ['13 3\\/4 %', ['13 3\\/4 % percent 13.75']],
    ['869 pence', ['869 pence money 8.69 GBP']],
    ['at −2 °C', ['−2 count -2 °C> °C']],
    ['a man of 180 pounds', ['180 count 180 pounds> pounds']],
    ['they paid 180 pounds', ['180 pounds money 180 GBP']],
    ['the second-largest port', ['second ordinal 2']],
    ['two United States bases', ['two count 2 United States bases> United States bases']],
    ['profits halved', ['halved multiple 0.5']],
  ])('%s', (text, quantities) => {
    expect(shown(text)).toEqual(quantities);
  });
});
