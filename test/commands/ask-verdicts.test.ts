import { describe, expect, test } from 'vitest';
import { askButtons } from '../../commands/ask/buttons.js';
import type { Answer } from '../../src/engine/index.js';
import { ownOn, quotedOn, shownBy, stateOf, turnAll } from '../ui/turning.js';
import { answer, messageOf, possible, QUESTION, showing, unsaid } from './port-answer.js';

const labels = (given: Answer): string[] =>
  shownBy(messageOf(given, showing())).buttons.flatMap((button) =>
    'label' in button ? (button.label ?? []) : [],
  );

/** What a reader sees line by line. */
const texts = (given: Answer): string[] =>
  shownBy(messageOf(given, showing())).texts.flatMap(
    ({ quoted, own }) => quoted ?? own.split('\n'),
  );

const nearest = (given: Answer, page = 0) => messageOf(given, { ...showing(page), nearest: true });

describe('a passage that may answer', () => {
  test('is shown plainly under the question, with how sure it is in words', () => {
    expect(texts(possible)).toEqual([
      QUESTION,
      'This may be the answer:',
      'The harbour paid $18.2 million in June.',
      'The harbour · retold from a report · paragraph 2 · more likely than not the answer · quote 1 of 2',
    ]);
  });

  test.each([
    [0.79, 'more likely than not the answer'],
    [0.5, 'more likely than not the answer'],
    [0.49, 'perhaps the answer'],
    [0.2, 'perhaps the answer'],
  ])('with a confidence of %d is %s', (confidence, words) => {
    expect(texts({ ...possible, confidence }).at(-1)).toContain(` · ${words} · `);
  });

  test('has no word marked, and no card', () => {
    const { texts: shown } = shownBy(messageOf(possible, showing()));
    const inQuotes = shown.filter(({ quoted }) => quoted !== undefined);
    expect(inQuotes.flatMap(({ bold }) => bold)).toEqual([]);
    expect(labels(possible)).not.toContain('Share as card');
    expect(labels(answer)).toContain('Share as card');
  });

  test('is followed by the further ones, and none of it denies anything', () => {
    const pages = turnAll(messageOf(possible, showing()), askButtons, (page) =>
      messageOf(possible, showing(page)),
    );
    expect(pages.map(quotedOn)).toEqual(possible.quotes.map(({ text }) => text));
    const [first = '', second = ''] = pages.map(ownOn);
    expect(first).not.toContain('More passages');
    expect(second).toContain('More passages');
    expect(second).not.toContain('may answer');
    expect(second).not.toContain('the answer');
    expect(`${first}${second}`).not.toMatch(/\b(?:no|none|nor|nearest|do not say)\b|not an/iu);
  });
});

describe('where the stories do not say', () => {
  test('the reply says so, what was asked, and what did not come up, and quotes nothing', () => {
    expect(texts(unsaid)).toEqual([
      'I found no passage that answers this.',
      `You asked: ${QUESTION}`,
      'No story mentions “*harbour*”.',
    ]);
    expect(labels(unsaid)).toEqual(['Nearest passages', 'Delete']);
  });

  test.each([
    // A story may speak of a goalkeeper as the one between the posts: only the word is known to be missing.
    { missing: ['goalkeeper'], line: 'No story has the word “goalkeeper”.' },
    {
      missing: ['Qwen lab', 'budget'],
      line: 'No story mentions “Qwen lab”. No story has the word “budget”.',
    },
    { missing: ['A', 'B', 'C'], line: 'No story mentions “A”, “B” or “C”.' },
    {
      missing: ['a', 'b', 'c', 'd', 'e', 'f'],
      line: 'No story has the words “a”, “b”, “c”, “d” or “e”.',
    },
  ])('it names $missing', ({ missing, line }) => {
    expect(texts({ ...unsaid, missing }).at(-1)).toBe(line);
    expect(texts({ ...unsaid, missing, askedOf: 'harbour' }).at(-1)).toBe(
      line
        .replace('No story mentions', 'The story does not mention')
        .replace('No story has', 'The story does not have'),
    );
  });

  test('it names nothing where all words come up', () => {
    expect(texts({ ...unsaid, missing: [] })).toHaveLength(2);
  });

  test('the nearest passages stand under the same heading, a quote a page, none called an answer', () => {
    const pages = turnAll(nearest(unsaid), askButtons, (page) => nearest(unsaid, page));
    expect(pages.map(quotedOn)).toEqual(unsaid.quotes.map(({ text }) => text));
    for (const own of pages.map(ownOn)) {
      expect(own).toMatch(
        /^I found no passage that answers this\.\nYou asked: .*\nNo story mentions/su,
      );
      expect(own).toContain('The nearest passages, which may not answer it:');
      expect(own).not.toMatch(/not an answer|likely|the answer/u);
    }
    const one = ownOn(shownBy(nearest({ ...unsaid, quotes: unsaid.quotes.slice(0, 1) })));
    expect(one).toContain('The nearest passage, which may not answer it:');
  });

  test('the button for them carries all that is needed to ask again', () => {
    const given = { ...unsaid, history: { questions: ['Who paid?', QUESTION], story: 'harbour' } };
    const state = stateOf(shownBy(messageOf(given, showing())), 'Nearest passages');
    expect(state).toMatchObject({ command: 'ask', owner: '123456789012345678' });
    expect(askButtons.parse(state?.fields ?? [])).toEqual({
      ...{ action: 'page', page: 0, question: QUESTION, story: 'harbour', after: ['Who paid?'] },
    });
  });

  test('and nothing is near, there is no button for it', () => {
    const none = { ...unsaid, quotes: [] };
    expect(labels(none)).toEqual(['Delete']);
    const page = shownBy(nearest(none));
    expect(quotedOn(page)).toBe('');
    expect(ownOn(page)).not.toContain('nearest');
    const hidden = shownBy(messageOf(none, { ...showing(), ephemeral: true }));
    expect(hidden.buttons).toEqual([]);
  });
});
