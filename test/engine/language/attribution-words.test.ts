import { expect, test } from 'vitest';
import { attributionWord } from '../../../src/engine/index.js';

test.each([
  ['Anthropic reported 25,000 accounts.', 'Anthropic', 'reported'],
  ['Greta Olsen demanded a second quay.', 'Greta Olsen', 'demanded'],
  ['The new ferry is late, Mara Quill says.', 'Mara Quill', 'said'],
  ['The strike, the union warned, will go on.', 'the union', 'said'],
  ['According to Harrow Marine, it took 14 months.', 'Harrow Marine', 'said'],
  ['The quay was asked for by Tobias Venn.', 'Tobias Venn', 'asked for'],
  ["The Trust's report names 40 boats.", 'The Trust', 'reported'],
  ['She alleged that the port was paid.', 'Lena Osei', 'alleged'],
  ['She alleged that the port was paid and demanded an inquiry.', 'Lena Osei', 'said'],
  ['The port claims that it paid, which the council of Ellery never said.', 'the port', 'claimed'],
  ['Officials reported losses of a kind that nobody on the council knew.', 'the council', 'said'],
])('%s is what %s %s', (sentence, speaker, word) => {
  expect(attributionWord(sentence, speaker)).toBe(word);
});
