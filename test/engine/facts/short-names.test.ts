import { expect, it } from 'vitest';
import { readFacts } from '../../../src/engine/index.js';
import { storyOf } from './story-of.js';

/** The names of a text, those of one subject together. */
const namesIn = (text: string): string[] =>
  readFacts([storyOf(text)])
    .subjects()
    .map(({ name, aliases }) => [name, ...aliases].sort().join(' = '))
    .sort();

it.each([
  [
    'Velnor Brothers left the talks. Velnor may return. A spokesman for Velnor was silent.',
    ['Velnor = Velnor Brothers'],
  ],
  [
    'Harwick Rovers won the cup. Rovers, founded in 1889, have 9 players.',
    ['Harwick Rovers = Rovers'],
  ],
  ['The Bakers’ and Millers’ Union left. It said so.', ['Bakers’ and Millers’ Union']],
  [
    'The Heritage and Antiquities League sued. The Miners and General Workers Union met.',
    ['Heritage and Antiquities League', 'Miners and General Workers Union'],
  ],
  [
    'Brandt Kestrels have won. The Kestrels beat Lund 2-1, and the Kestrels’ coach left.',
    ['Brandt Kestrels = Kestrels', 'Lund'],
  ],
  [
    'Figures from Redline Buses rose. Redline said the company would expand. Redline’s shares fell.',
    ['Redline = Redline Buses'],
  ],
  [
    'The Nyborg Theatre closed. Nyborg said it would sue. Nyborg’s director, Camilla Frost, left.',
    ['Camilla Frost', 'Nyborg = Nyborg Theatre'],
  ],
  [
    'Abyssal Metals paid for it. Abyssal said it had no say. Abyssal’s profit rose.',
    ['Abyssal = Abyssal Metals'],
  ],
  ['The Nurses’ and Midwives’ Association met.', ['Nurses’ and Midwives’ Association']],
  [
    'Roofer Pryor & Lisle to close\nPryor & Lisle is to close. Pryor employs 40. Pryor’s chairman left.',
    ['Pryor = Pryor & Lisle = Roofer Pryor & Lisle'],
  ],
  [
    'De Waal Maritime grew. De Waal said it had two ships. De Waal has hired crews.',
    ['De Waal = De Waal Maritime'],
  ],
  [
    'The Upper Harwick Kestrels won. The Harwick Kestrels lost. The Kestrels owe $2 million.',
    ['Harwick Kestrels = Kestrels = Upper Harwick Kestrels'],
  ],
  [
    'Gdansk Pharma paid for it. Gdansk had hidden the study, and Gdansk denied that.',
    ['Gdansk = Gdansk Pharma'],
  ],
])('names of one body are one subject: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

it.each([
  ['Velnor Foundation met. Velnor said it would pay.', ['Velnor', 'Velnor Foundation']],
  [
    'Harwick Rovers beat Tolland Rovers. Rovers will play in May.',
    ['Harwick Rovers', 'Rovers', 'Tolland Rovers'],
  ],
  [
    'Strand bought the club from the city of Brandt. Vane told Radio Brandt so.',
    ['Brandt', 'Radio Brandt', 'Strand', 'Vane'],
  ],
  ['Lund Brothers left the town of Lund.', ['Lund', 'Lund Brothers']],
  [
    'Gdansk Pharma paid for it. Gdansk said so. A plant in Gdansk closed.',
    ['Gdansk', 'Gdansk Pharma'],
  ],
  [
    'Pryor & Lisle sued. Pryor said it would pay. A bridge at Pryor Bay shut.',
    ['Pryor', 'Pryor & Lisle', 'Pryor Bay'],
  ],
  [
    'Tolland & Vane lost its licence. Tolland, 52, wept. Tolland will sue.',
    ['Tolland', 'Tolland & Vane'],
  ],
  [
    'Pryor & Lisle is to close. Ann Pryor, 62, wept. “It was my life,” Pryor said.',
    ['Ann Pryor = Pryor', 'Pryor & Lisle'],
  ],
  [
    'Ada Weil praised the Nurses’ Union and the Teachers’ Union.',
    ['Ada Weil', 'Nurses’ Union', 'Teachers’ Union'],
  ],
])('names of two are two: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});
