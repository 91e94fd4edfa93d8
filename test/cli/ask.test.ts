import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { call } from './call.js';
import { folder } from './stories.js';
import { json, quotesIn, shapes, words } from './printed.js';

describe('ask', () => {
  it('prints the answer with quotes that are slices of their story', async () => {
    const answer = await json(shapes.ask, 'ask', 'When was the lighthouse built?');
    expect(answer).toMatchObject({ verdict: 'answered', answered: true });
    expect(answer.answer).toContain('1871');
    expect(answer.quotes[0]?.text).toContain(answer.answer);
  });

  it('takes a question without quotation marks around it', async () => {
    const answer = await json(shapes.ask, 'ask', 'Who', 'opened', 'the', 'bakery?');
    expect(answer.question).toBe('Who opened the bakery?');
    expect(answer.quotes[0]?.story).toBe('bakery');
  });

  it('runs also when the stories do not say', async () => {
    const answer = await json(shapes.ask, 'ask', 'What is the capital of Peru?');
    expect(answer).toMatchObject({ verdict: 'not said', answered: false, answer: null });
    expect(answer.missing).toEqual(['capital', 'Peru']);
  });

  it('then names what did not come up, and shows the nearest passages at once', async () => {
    const shown = await words('ask', 'How many people play chess in Reykjavik?');
    expect(shown).toMatch(
      /^I found no passage that answers this\.\n[^]*\nNo story mentions “Reykjavik”\. No story has the word “chess”\.\n[^]*nearest passage[^]*\n│ /u,
    );
    expect(shown).not.toMatch(/the answer|not an answer/u);
  });

  it('asks one story alone', async () => {
    const answer = await json(shapes.ask, 'ask', 'Who opened the bakery?', '--story', 'lighthouse');
    expect(answer.quotes.every(({ story }) => story === 'lighthouse')).toBe(true);
  });

  it('shows a reader the best quote, and at most two more under a heading', async () => {
    const asked = ['ask', 'What did the Kelmouth Harbour Trust do with the tower?'];
    const [best, further, ...more] = (await words(...asked)).split('More passages');
    expect(quotesIn(best)).toBe(1);
    expect(quotesIn(further)).toBeGreaterThanOrEqual(1);
    expect(quotesIn(further)).toBeLessThanOrEqual(2);
    expect(more).toEqual([]);
    expect(quotesIn(await words(...asked, '--quotes', '1'))).toBe(1);
  });

  it('prints five quotes as JSON, or as many as are asked for', async () => {
    const asked = ['ask', 'How many people visited the lighthouse or the bakery on Orrin Lane?'];
    expect((await json(shapes.ask, ...asked)).quotes).toHaveLength(5);
    expect((await json(shapes.ask, ...asked, '--quotes', '2')).quotes).toHaveLength(2);
  });

  it('reads a question after those that are given, and says so', async () => {
    const asked = ['ask', 'How high is it?', '--after', 'When was the lighthouse built?'];
    const answer = await json(shapes.ask, ...asked);
    expect(answer.follows).toBe('When was the lighthouse built?');
    expect(answer.quotes[0]?.text).toContain('43 metres high');
    const shown = await words(...asked, '--after', 'Who was the engineer?');
    expect(shown).toContain('Read as a follow-up to “Who was the engineer?”');
  });

  it('takes no notice of a question before one that stands by itself', async () => {
    const question = 'Who opened the bakery?';
    const answer = await json(
      shapes.ask,
      'ask',
      question,
      '--after',
      'How high is the lighthouse?',
    );
    expect(answer).toEqual(await json(shapes.ask, 'ask', question));
  });

  it('says in one line that a question before cannot be read', async () => {
    const { status, err } = await call(['ask', 'Why?', '--after', ' ']);
    expect(status).toBe(2);
    expect(err).toMatch(/^The question is empty[^\n]*\n$/u);
  });

  it('prints another story that differs, with its quote', async () => {
    const corpus = await folder({
      'one.txt':
        'The ferry\n\nThe ferry of Ellery carries 310 passengers. It is red and new and fast.',
      'two.txt':
        'The ferry\n\nThe ferry of Ellery carries 450 passengers. It is red and new and fast.',
    });
    const asked = [
      'ask',
      'How many passengers does the ferry of Ellery carry?',
      '--corpus',
      corpus,
    ];
    const { out } = await call([...asked, '--json']);
    const { others } = z
      .object({ others: z.array(z.object({ relation: z.string(), quote: z.object({}) })) })
      .parse(JSON.parse(out));
    expect(others.map(({ relation }) => relation)).toEqual(['differs']);
    const shown = (await call(asked)).out;
    expect(shown).toMatch(/^The stories differ\.$/mu);
    expect(shown).toMatch(
      /310 passengers[^]*Another story says otherwise[^]*450 passengers|450[^]*otherwise[^]*310/u,
    );
  });

  it('shows the sentence to a reader', async () => {
    expect(await words('ask', 'How high is the lighthouse?')).toContain('stands 43 metres high');
  });
});
