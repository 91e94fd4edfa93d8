import { describe, expect, test } from 'vitest';
import { askButtons } from '../../commands/ask/buttons.js';
import { quoteOf, storyOf } from '../ui/stories.js';
import { ownOn, quotedOn, shownBy, stateOf, turnAll } from '../ui/turning.js';
import { answer, messageOf, showing, story, unsaid } from './port-answer.js';

describe('an answer', () => {
  const page = shownBy(messageOf(answer, showing()));

  test('shows the question, the answer in bold in its sentence, and where it stands', () => {
    expect(page.texts.map(({ quoted, own }) => quoted ?? own)).toEqual([
      'How much did the *harbour* pay?',
      'The harbour paid $18.2 million in June.',
      'The harbour · retold from a report · paragraph 2 · very likely the answer · quote 1 of 2',
    ]);
    expect(page.texts.flatMap(({ bold }) => bold)).toEqual(['$18.2 million']);
  });

  test('opens the original at the quote', () => {
    const links = page.buttons.filter((button) => 'url' in button);
    expect(links).toHaveLength(1);
    expect(links[0]).toMatchObject({ label: 'Open the original' });
    expect(links[0]?.url).toContain('news.example/port#:~:text=The%20harbour%20paid');
  });

  test('turns to the further quotes, of which none is called the answer', () => {
    const pages = turnAll(messageOf(answer, showing()), askButtons, (page) =>
      messageOf(answer, showing(page)),
    );
    expect(pages.map(quotedOn)).toEqual(answer.quotes.map(({ text }) => text));
    const own = ownOn(pages[1] ?? page);
    expect(own).toContain('More passages');
    expect(own).toContain('The harbour · retold from a report · paragraph 1 · quote 2 of 2');
    expect(own).not.toContain('answer');
  });

  test('carries in its buttons all that is needed to ask again', () => {
    const next = stateOf(page, 'Next');
    expect(next).toMatchObject({ command: 'ask', owner: '123456789012345678' });
    expect(askButtons.parse(next?.fields ?? [])).toEqual({
      action: 'page',
      page: 1,
      question: answer.question,
    });
    const [quote] = answer.quotes;
    const paragraph = askButtons.parse(stateOf(page, 'Show paragraph')?.fields ?? []);
    expect(paragraph).toMatchObject({
      action: 'paragraph',
      story: 'harbour',
      start: quote?.start,
      end: quote?.end,
    });
    const card = askButtons.parse(stateOf(page, 'Share as card')?.fields ?? []);
    expect(card).toMatchObject({ action: 'card', start: quote?.start, spanStart: 17, spanEnd: 30 });
  });

  test('can be deleted by the person who asked, unless only they see it', () => {
    expect(stateOf(page, 'Delete')).toMatchObject({
      command: 'delete',
      owner: '123456789012345678',
    });
    const hidden = shownBy(messageOf(answer, { ...showing(), ephemeral: true }));
    expect(stateOf(hidden, 'Delete')).toBeUndefined();
  });

  test.each([
    [0.85, 'very likely the answer'],
    [0.84, ' · likely the answer'],
    [0.8, ' · likely the answer'],
  ])('with a confidence of %d is %s', (confidence, words) => {
    const shown = shownBy(messageOf({ ...answer, confidence }, showing()));
    expect(ownOn(shown)).toContain(words);
  });

  test('beyond the last page shows the last', () => {
    expect(quotedOn(shownBy(messageOf(answer, showing(99))))).toBe('The port opened in May.');
  });
});

describe('a question that no button can carry', () => {
  const question = Array.from({ length: 90 }, (_, i) => String.fromCodePoint(0x4e00 + i * 97)).join(
    '',
  );
  /** So many characters of it surely fit a custom id. */
  const SHORT = 70;

  test('gets its quotes on one message as far as they fit', () => {
    const page = shownBy(messageOf({ ...answer, question }, showing()));
    expect(quotedOn(page)).toBe(answer.quotes.map(({ text }) => text).join(''));
    expect(stateOf(page, 'Next')).toBeUndefined();
  });

  test('on one page alone is not begun on pages that cannot be turned to the end', () => {
    const quotes = Array.from({ length: 12 }, () => quoteOf(story, 'Nobody objected.'));
    const lengths = Array.from({ length: question.length - SHORT + 1 }, (_, i) => SHORT + i);
    const pageCounts = lengths.map((length) => {
      const asked = question.slice(0, length);
      const layout = (at: number) =>
        messageOf({ ...answer, question: asked, quotes, span: null }, showing(at));
      return turnAll(layout(0), askButtons, layout).length;
    });
    expect(new Set(pageCounts)).toEqual(new Set([quotes.length, 1]));
  });

  test('gets the nearest passages at once where the stories do not say', () => {
    const page = shownBy(messageOf({ ...unsaid, question }, showing()));
    expect(ownOn(page)).toContain('The nearest passages');
    expect(quotedOn(page)).toBe(answer.quotes.map(({ text }) => text).join(''));
    expect(stateOf(page, 'Nearest passages')).toBeUndefined();
  });

  test('and is told how many more there are', () => {
    const long = storyOf([`Every ship paid${' and waited'.repeat(120)}.`]);
    const quotes = Array.from({ length: 5 }, () => long.quote(0, long.text.length));
    const page = shownBy(messageOf({ ...answer, question, quotes, span: null }, showing()));
    expect(quotedOn(page)).toBe(long.text.repeat(2));
    expect(ownOn(page)).toContain('3 more are not shown here');
  });
});

test('a quote longer than a message goes on on further pages, each of which says so', () => {
  const long = storyOf([`The harbour paid${' and paid'.repeat(800)}.`]);
  const given = { ...answer, span: null, quotes: [long.quote(0, long.text.length)] };
  const pages = turnAll(messageOf(given, showing()), askButtons, (page) =>
    messageOf(given, showing(page)),
  );
  expect(pages.map(quotedOn).join('')).toBe(long.text);
  expect(pages.map(ownOn)[0]).toContain('Part 1 of 2; the quote continues on the next page.');
  expect(pages.map(ownOn)[1]).toContain('Part 2 of 2.');
  expect(pages.map(quotedOn)[1]).toMatch(/^ (and|paid)/u);
});

test('a quote that is a part of a sentence says so, whatever page it is on', () => {
  const part = quoteOf(story, 'paid $18.2 million');
  const own = ownOn(shownBy(messageOf({ ...answer, quotes: [part] }, showing())));
  expect(own).toContain('retold from a report · paragraph 2 · part of a longer sentence');
  const whole = ownOn(shownBy(messageOf(answer, showing())));
  expect(whole).not.toContain('longer sentence');
});
