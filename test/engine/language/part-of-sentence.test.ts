import { describe, expect, test } from 'vitest';
import { isPartOfSentence, readPlain } from '../../../src/engine/index.js';

const text = 'The port opened, at last. “Ships came.”\n\nIt well-nigh closed & reopened in June.';
const story = readPlain({ id: 'port' }, text);

describe('a quote is a part of a longer sentence where one goes on before or after it', () => {
  test.each([
    ['The port opened, at last.', false],
    ['The port opened, at last. “Ships came.”', false],
    [text, false],
    ['The port opened', true],
    ['opened, at last.', true],
    ['closed', true],
    ['at last. “Ships', true],
    ['“Ships came.”\n\nIt', true],
  ])('%j', (words, isPart) => {
    const start = text.indexOf(words);
    expect(isPartOfSentence(story.quote(start, start + words.length))).toBe(isPart);
  });
});
