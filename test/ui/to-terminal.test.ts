import { expect, test } from 'vitest';
import { answerMessage } from '../../commands/ask/view.js';
import { answerViewModel } from '../../commands/ask/view-model.js';
import { toTerminal } from '../../src/ui/terminal/index.js';
import type { PlainMessage } from '../../src/ui/index.js';
import { quoteOf, spanOf, storyOf } from './stories.js';

const story = storyOf(['The harbour paid $18.2 million.\nNobody objected.', 'It opened in May.'], {
  address: 'https://news.example/port',
});
const message = answerMessage(
  answerViewModel({
    question: 'How much?',
    history: { questions: ['How much?'] },
    verdict: 'answered',
    answered: true,
    answer: '$18.2 million',
    span: spanOf(story, '$18.2 million'),
    guess: '$18.2 million',
    confidence: 0.9,
    quotes: [
      quoteOf(story, 'The harbour paid $18.2 million.\nNobody objected.'),
      quoteOf(story, 'It opened in May.'),
    ],
    missing: [],
    told: [],
    others: [],
  }),
  { owner: 'somebody', ephemeral: false },
);
const quoted = (words: string): PlainMessage => ({
  blocks: [{ kind: 'quote', quote: storyOf([words]).quote(0, words.length), marks: [] }],
  ephemeral: false,
});

test('without colour the answer stands above its quote, and all quotes follow, with their addresses', () => {
  const lines = toTerminal(message, { colour: false }).split('\n');
  expect(lines.map((line) => line.replace(/#.*/u, ''))).toEqual([
    'How much?',
    '',
    '» $18.2 million',
    '│ The harbour paid $18.2 million.',
    '│ Nobody objected.',
    'The harbour · paragraph 1 · very likely the answer · quote 1 of 2',
    'https://news.example/port',
    '',
    'More passages',
    '',
    '│ It opened in May.',
    'paragraph 2 · quote 2 of 2',
    'https://news.example/port',
  ]);
});

test('with colour the answer is bold in its sentence', () => {
  expect(toTerminal(message, { colour: true })).toContain('paid \u001B[1m$18.2 million\u001B[22m.');
});

test('with colour a link is words that open it, and its address holds no control character', () => {
  const link = {
    kind: 'link',
    label: 'Open the original',
    url: 'https://news.example/häfen\u0007',
  };
  const buttons: PlainMessage['blocks'] = [
    { kind: 'buttons', buttons: [{ ...link, kind: 'link' }] },
  ];
  const shown = toTerminal({ blocks: buttons, ephemeral: false }, { colour: true });
  expect(shown).toContain(
    '\u001B]8;;https://news.example/h%C3%A4fen%E2%90%87\u001B\\Open the original\u001B]8;;\u001B\\',
  );
});

test('a story cannot command the terminal', () => {
  const shown = toTerminal(quoted('red \u001B[31m, bell \u0007, \u009B2J, \u007F, back\rover'), {
    colour: false,
  });
  expect(shown).toBe('│ red ␛[31m, bell ␇, <U+009B>2J, ␡, back␍over');
});

test('words are not wrapped, trimmed or joined', () => {
  const words = `  ${'long '.repeat(100)}\ttab\r\nline  `;
  expect(toTerminal(quoted(words), { colour: false })).toBe(`│ ${words.replace('\r\n', '\n│ ')}`);
});
