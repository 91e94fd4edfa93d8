import { describe, expect, it } from 'vitest';
import { call } from './call.js';
import { twoStories } from './stories.js';

describe('help', () => {
  const commands = [
    'ask',
    'facts',
    'timeline',
    'check',
    'summary',
    'search',
    'subjects',
    'stories',
    'batch',
    'extract',
    'parse',
    'calls',
    'backup',
    'export',
    'import',
    'chat',
  ];

  it.each(commands)('of %s shows examples', async (name) => {
    const { status, out } = await call(['help', name]);
    expect(status).toBe(0);
    expect(out).toContain(`npm run -s verbatim -- ${name}`);
  });

  it('lists every command', async () => {
    const { status, out } = await call(['--help']);
    expect(status).toBe(0);
    for (const name of commands) expect(out).toMatch(new RegExp(`^  ${name} `, 'mu'));
  });
});

describe('the examples of a command', () => {
  const reading = ['ask', 'facts', 'figures', 'map', 'timeline', 'check', 'summary', 'search'];

  /** What is printed where there is nothing to show. */
  const NOTHING =
    /do not say|not settled|Nothing was found|do not speak of|No passage|names? nobody|no fact|gives? no (?:figure|date)/u;

  it.each(reading)('%s work on the stories that ship', { timeout: 60_000 }, async (name) => {
    const { out } = await call(['help', name]);
    expect(out).toContain('Examples, on the stories that ship:');
    const calls = out.split('\n').flatMap((line) => {
      const [, words] = /^ {2}npm run -s verbatim -- (.+)$/u.exec(line) ?? [];
      return words === undefined ? [] : [words.match(/"[^"]*"|\S+/gu) ?? []];
    });
    expect(calls.length).toBeGreaterThan(0);
    for (const words of calls) {
      const given = words
        .map((word) => word.replaceAll('"', ''))
        .filter((word) => word !== '--json');
      const printed = await call(given);
      expect(printed.status).toBe(0);
      expect(printed.out).not.toMatch(NOTHING);
    }
  });
});

describe('colours', () => {
  it('are shown where the terminal has them, and nowhere else', async () => {
    const corpus = await twoStories();
    const question = ['ask', 'When was the lighthouse built?'];
    expect((await call(question, { corpus, colour: true })).out).toContain('\u001b[');
    expect((await call(question, { corpus, colour: false })).out).not.toContain('\u001b');
  });
});
