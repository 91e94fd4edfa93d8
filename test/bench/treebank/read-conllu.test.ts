import { expect, test } from 'vitest';
import { readConllu } from '../../../bench/treebank/read-conllu.js';

const TEXT = `# newdoc id = harbour
# newpar
# sent_id = harbour-1
1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_
1\tDo\tdo\tAUX\tVBP\t_\t3\taux\t_\t_
2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_
3\trow\trow\tVERB\tVB\t_\t0\troot\t_\tEntity=(1-event)|SpaceAfter=No
3.1\trow\trow\tVERB\tVB\t_\t_\t_\t_\t_
4\t!\t!\tPUNCT\t.\t_\t3\tpunct\t_\t_

# sent_id = harbour-2
1\tWait\twait\tVERB\tVB\t_\t0\troot\t_\t_

# newdoc id = ferry
1\tSail\tsail\tVERB\tVB\t_\t0\troot\t_\t_
`;

test('a treebank is read into documents whose text its tokens are slices of', () => {
  const [harbour, ferry] = readConllu(TEXT);
  expect(harbour?.text).toBe("Don't row! Wait");
  expect(ferry).toMatchObject({ id: 'ferry', text: 'Sail' });
  const tokens = harbour?.sentences.flatMap((sentence) => sentence.tokens) ?? [];
  expect(tokens.map(({ start, end }) => harbour?.text.slice(start, end))).toEqual([
    ...['Do', "n't", 'row', '!'],
    'Wait',
  ]);
  expect(tokens.map(({ head }) => head)).toEqual([2, 2, -1, 2, -1]);
  expect(tokens[2]?.misc.get('Entity')).toBe('(1-event)');
});

test('a line without ten columns is refused', () => {
  expect(() => readConllu('1\tWait\n')).toThrow('Not ten columns');
});
