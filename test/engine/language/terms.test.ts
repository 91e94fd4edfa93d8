import { describe, expect, test } from 'vitest';
import { readTerms } from '../../../src/engine/index.js';

/** The terms of a text, stop words left out. */
const terms = (text: string): string[] =>
  readTerms(text).flatMap(({ term }) => (term === null ? [] : [term]));

describe('words are found in other forms', () => {
  test.each([
    ['ships shipping shipped ship', 'ship'],
    ['paid pays paying pay', 'pay'],
    ['sold sells sell', 'sell'],
    ['rose risen rise', 'rise'],
    ['companies company company’s', 'company'],
    ['Café cafe CAFE\u0301', 'cafe'],
    ['HBM4 hbm4', 'hbm4'],
    ['died dies dying die', 'die'],
    ['Łódź Lodz LODZ', 'lodz'],
    ['Tromsø Tromso', 'tromso'],
    ['Straße Strasse', 'strasse'],
    ['Ærø Aero', 'aero'],
    ['Đurđa Durda', 'durda'],
    ['Gıda gida', 'gida'],
    ['addon add-on Add-On add‑on', 'addon'],
    ['reelection re-election Re-Election', 'reelection'],
    ['email e-mail E-mail E-mails', 'email'],
    ['co-operate cooperate co-operates cooperated', 'cooperate'],
    ['start-up startup start-ups', 'startup'],
    ['non-profit nonprofit', 'nonprofit'],
  ])('%s', (words, one) => {
    const [stem] = terms(one);
    expect(terms(words)).toEqual(words.split(' ').map(() => stem));
  });
});

test('quantities stay whole, with their parts', () => {
  expect(terms('25,000 ships, 4.25 tons, 81% of $965 billion')).toEqual([
    ...['25,000', 'ship', '4.25', 'ton', '81%', '$965 billion'],
  ]);
  const [money] = readTerms('$965\u00a0billion');
  expect(money).toMatchObject({ term: '$965 billion', parts: ['965', 'billion'] });
});

test('a country is not a pronoun', () => {
  expect(terms('us it')).toEqual([]);
  const [us] = terms('US');
  expect(us).toBeDefined();
  expect(terms('U.S. U.S US')).toEqual([us, us, us]);
});

test('a month is not a verb', () => {
  expect(terms('it may open in May')).toEqual(['open', 'may']);
});

test('words that only build a sentence stand for nothing', () => {
  expect(readTerms('It was not the').map(({ term }) => term)).toEqual([null, null, null, null]);
});

test('a term remembers where its word stands', () => {
  const text = '“Ships” paid';
  for (const { word } of readTerms(text)) expect(text.slice(word.start, word.end)).toBe(word.text);
});

test('a compound is also found by what is left of it without the affix', () => {
  const text = 'The co-founder won re-election.';
  const found = readTerms(text).filter(({ parts }) => parts.length > 0);
  expect(found.map(({ word, parts }) => [word.text, ...parts])).toEqual([
    ['co-founder', 'founder'],
    ['re-election', 'elect'],
  ]);
  for (const { word } of found) expect(text.slice(word.start, word.end)).toBe(word.text);
});

test('other words with hyphens stay apart', () => {
  expect(
    terms('Coca-Cola anti-Russian COVID-19 Stratford-on-Avon well-known E-3 $5-billion'),
  ).toEqual([
    ...[
      'coca',
      'cola',
      'anti',
      'russian',
      'covid',
      '19',
      'stratford',
      'avon',
      'well',
      'know',
      'e',
      '3',
    ],
    '$5-billion',
  ]);
});

test.each([
  ['港が開いた。船が来た。', ['港', '開', '船', '来']],
  ['东京的港口在五月开放。', ['东京', '港口', '五月', '开放']],
  ['AI技術とカメラ', ['ai', '技術', 'カメラ']],
  ['ท่าเรือเปิดแล้ว', ['ท่าเรือ', 'เปิด', 'แล้ว']],
])('%s is read in words that stand where they stand', (text, expected) => {
  expect(terms(text)).toEqual(expected);
  for (const { word } of readTerms(text)) expect(text.slice(word.start, word.end)).toBe(word.text);
});
