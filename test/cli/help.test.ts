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

describe('colours', () => {
  it('are shown where the terminal has them, and nowhere else', async () => {
    const corpus = await twoStories();
    const question = ['ask', 'When was the lighthouse built?'];
    expect((await call(question, { corpus, colour: true })).out).toContain('\u001b[');
    expect((await call(question, { corpus, colour: false })).out).not.toContain('\u001b');
  });
});
