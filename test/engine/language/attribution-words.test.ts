import { expect, test } from 'vitest';
import { attributionWord } from '../../../src/engine/index.js';

test.each([
  ['Anthropic reported 25,000 accounts.', 'Anthropic', 'reported'],
  ['Greta Olsen demanded a second quay.', 'Greta Olsen', 'demanded'],
  ['The new ferry is late, Mara Quill says.', 'Mara Quill', 'said'],
  ['The strike, the union warned, will go on.', 'the union', 'said'],
  ['According to Harrow Marine, it took 14 months.', 'Harrow Marine', 'said'],
  ['The quay was asked for by Tobias Venn.', 'Tobias Venn', 'asked for'],
  [
    'Four boats have now been identified by Harrow Marine as unsafe.',
    'Harrow Marine',
    'identified',
  ],
  ["The Trust's report names 40 boats.", 'The Trust', 'reported'],
  ['She alleged that the port was paid.', 'Lena Osei', 'alleged'],
  ['She alleged that the port was paid and demanded an inquiry.', 'Lena Osei', 'said'],
  ['The port claims that it paid, which the council of Ellery never said.', 'the port', 'claimed'],
  ['Officials reported losses of a kind that nobody on the council knew.', 'the council', 'said'],
  // What stands between commas is no part of the way.
  [
    'His partner Lena Berg, 47, the only director, denies theft and fraud.',
    'His partner Lena Berg',
    'denied',
  ],
  ['Rolf Dahl, of Lund, a retired pilot, admits theft.', 'Rolf Dahl', 'acknowledged'],
  // Verbs in somebody's words are theirs.
  ['“Nobody asked me,” Holm said.', 'Holm', 'said'],
  ['Nobody asked me.', 'Holm', 'said'],
  ['"They urged us to sell," said Mara Quill.', 'Mara Quill', 'said'],
  ['“Then put it in writing,” Ada Weil told them.', 'Ada Weil', 'said'],
  // Who calls something so asks for nothing.
  ['Piet Rask called the delay “unacceptable”.', 'Piet Rask', 'said'],
  ['A spokesman for Rask called the talk gossip.', 'A spokesman for Rask', 'said'],
  ['Rask called for an inquiry.', 'Rask', 'urged'],
  ['Rask called on the council to pay.', 'Rask', 'urged'],
  ['The club that calls itself Blue Door says it has more.', 'Blue Door', 'said'],
  // Several ways are none for sure.
  ['Rask called for an inquiry and said the quay was safe.', 'Rask', 'said'],
  // Another's verb is not theirs.
  ['Rask said the mayor urged the port to close.', 'Rask', 'said'],
  ['Rask said the mayor urged the port to close.', 'the mayor', 'urged'],
  ['The union asked whether the quay was safe.', 'The union', 'asked'],
  ['The union asked for a second quay.', 'The union', 'asked for'],
  ['Weil denied that. She said the quay was safe.', 'Weil', 'said'],
  ['The union pressed a claim against the port.', 'The union', 'said'],
  ['The union appealed against the ruling.', 'The union', 'said'],
  ['The porters pleaded guilty to theft.', 'The porters', 'said'],
  ['The union did not deny that the quay was late.', 'The union', 'said'],
])('%s is what %s %s', (sentence, speaker, word) => {
  expect(attributionWord(sentence, speaker)).toBe(word);
});
