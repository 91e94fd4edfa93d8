import { expect, test } from 'vitest';
import {
  readQuantities,
  readValueMentions,
  readProperNames,
  readTimes,
} from '../../../src/engine/index.js';

const TEXTS = [
  'In May 2019 Ada Stone paid US$5 million for twelve boats, two weeks late.',
  '$9 bought 40 boats’ sails; €3bn did not.',
  'Mill-first towns grew 12%-a-year in the ’90s, the Chinese-two pact said.',
  'No figure here.',
  '12',
  '',
];

test.each(TEXTS)('what is read together is what is read one by one: %s', (text) => {
  const { names, valuesIn } = readValueMentions(text);
  const { quantities, times } = valuesIn({ start: 0, end: text.length });
  expect(names).toEqual(readProperNames(text));
  expect(quantities).toEqual(readQuantities(text));
  const plain = ({ start, end, kind }: (typeof times)[number]): object => ({ start, end, kind });
  expect(times.map(plain)).toEqual(readTimes(text).map(plain));
});
