import { describe, expect, it } from 'vitest';
import { shownQuantities } from './shown-quantities.js';

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
    expect(shownQuantities(text)).toEqual([quantity]);
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
    expect(shownQuantities(text)).toEqual(quantities);
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
    expect(shownQuantities(text)).toEqual([quantity]);
  });

  it('is none in a list', () => {
    expect(shownQuantities('in teams of 2,5 and 8 people')).not.toContain('2,5 = 2.5');
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
    expect(shownQuantities(text)).toEqual([quantity]);
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
    expect(shownQuantities(text)).toEqual([quantity]);
  });
});
