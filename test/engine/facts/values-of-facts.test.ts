import { expect, it } from 'vitest';
import { factsOf, markedIn, valuesOf } from './facts-of.js';

it.each([
  [
    'a time of a noun beside it',
    'Velnor Group will pay 41 crowns, a premium to Friday’s price.',
    ['41 crowns'],
  ],
  ['how rare it is', 'Velnor Group lost for the first time in 48 years on Saturday.', ['Saturday']],
  ['the worst in so long', 'Velnor Group had its worst fire in nine years.', []],
  ['how many say so', 'According to two people close to it, Velnor Group sold a mill.', []],
  ['what one of two is', 'A vote for Velnor Group won; one against Velnor Group failed.', []],
  [
    'the time at which a train leaves',
    'Velnor Group ran the 05.40 train with 12 people.',
    ['12 people'],
  ],
])('no value of a fact is %s', (_, text, values) => {
  expect(valuesOf(factsOf(text, 'Velnor Group'))).toEqual(values);
});

it.each([
  ['Velnor Group made all costs rise in nine years.', ['nine years']],
  ['Velnor Group sold 10.15 tonnes of tin.', ['10.15 tonnes']],
  ['Velnor Group lost two data recorders.', ['two data recorders']],
  ['Velnor Group lost two data.', ['two data']],
])('but %s', (text, values) => {
  expect(valuesOf(factsOf(text, 'Velnor Group'))).toEqual(expect.arrayContaining(values));
});

it('shows a number with what is counted behind another', () => {
  const [fact] = factsOf('Velnor Group owns 23 of the club’s 51 boats.', 'Velnor Group');
  expect(fact && markedIn(fact)).toEqual(['23 of the club’s 51 boats']);
});
