import { expect, it } from 'vitest';
import { readDocument } from '../../../../src/engine/index.js';

it.each([
  [
    'Ilse Kranz of Siemens flew from Lagos to show the iPhone at the World Cup.',
    'iPhone',
    'product',
  ],
  ['Apple sold the iPad in Rome.', 'iPad', 'product'],
  ['The iMac costs $900.', 'iMac', 'product'],
  ['iRobot said it would cut jobs.', 'iRobot', 'organisation'],
  ['eBay bought a firm in Cork.', 'eBay', 'organisation'],
])('in "%s" %s is of its kind', (text, name, kind) => {
  expect(readDocument(text).entities.find((one) => one.name === name)?.kind).toBe(kind);
});
