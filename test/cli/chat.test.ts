import { PassThrough } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { openChat } from '../../src/cli/index.js';
import { openEngine } from '../../src/engine/index.js';
import { call } from './call.js';
import { twoStories } from './stories.js';

/** A chat on the two stories with these lines typed into a pipe. */
async function chat(...lines: string[]) {
  return call(['chat'], { corpus: await twoStories(), input: lines.join('\n') });
}

describe('a chat through a pipe', () => {
  it('takes the commands, with and without a slash', async () => {
    const { status, out, err } = await chat('stories', '/stories', '/facts harbour trust', 'exit');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out.match(/^The lighthouse of Kelmouth$/gmu)).toHaveLength(2);
    expect(out).toContain('In March 2019 the Kelmouth Harbour Trust bought the tower.');
  });

  it('takes any other line for a question', async () => {
    const { out } = await chat('When was the lighthouse built?');
    expect(out).toContain('was built in 1871');
  });

  it('remembers the question before, for one that leans on it', async () => {
    const { out } = await chat('When was the lighthouse built?', 'How high is it?');
    expect(out).toContain('Read as a follow-up to “When was the lighthouse built?”');
    expect(out).toContain('It stands 43 metres high');
    const alone = await chat('When was the lighthouse built?', 'Who opened the bakery?');
    expect(alone.out).not.toContain('follow-up');
  });

  it('keeps the words between quotation marks together', async () => {
    const { out } = await chat('ask "Who opened the bakery?" --json');
    expect(JSON.parse(out)).toMatchObject({ question: 'Who opened the bakery?' });
  });

  it('shows no prompt', async () => {
    expect(await chat('', ' ', '/exit')).toEqual({ status: 0, out: '', err: '' });
  });

  it('has one line for each mistake and goes on', async () => {
    const lines = ['/fatcs x', 'summary nope', 'ask', 'y '.repeat(3000), 'stories --json'];
    const { status, out, err } = await chat(...lines);
    expect(status).toBe(0);
    expect(err.trimEnd().split('\n')).toEqual([
      expect.stringContaining('Did you mean facts?'),
      expect.stringContaining('“nope”'),
      expect.stringContaining("'question'"),
      expect.stringContaining('500'),
    ]);
    expect(JSON.parse(out)).toHaveProperty('stories');
  });

  it('shows help', async () => {
    expect((await chat('help')).out).toContain('answer a question with a quote');
    expect((await chat('/help facts')).out).toContain('facts alibaba');
  });

  it('takes nothing after exit', async () => {
    expect((await chat('quit', 'stories')).out).toBe('');
  });
});

/** A chat whose input and output say that they are a terminal. */
async function keyboard() {
  const tty = () => Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
  const [input, output, errors] = [tty(), tty(), new PassThrough()];
  let screen = '';
  output.setEncoding('utf8').on('data', (shown: string) => (screen += shown));
  const corpus = await twoStories();
  const engine = await openEngine(corpus, () => undefined);
  const database = 'file:/nowhere/verbatim.db';
  const left = openChat({ input, output, errors, colour: false, corpus, database }, engine);
  return {
    press: (keys: string) => input.write(keys),
    shows: (words: string) =>
      vi.waitFor(() => {
        expect(screen).toContain(words);
      }),
    left,
  };
}

describe('a chat at a keyboard', () => {
  it.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('greets, prompts, and is left by %s', async (_name, keys) => {
    const { press, shows, left } = await keyboard();
    await shows('"exit" leaves');
    await shows('> ');
    press(keys);
    await left;
  });

  it('completes the name of a command with Tab', async () => {
    const { press, shows, left } = await keyboard();
    press('stor\t');
    await shows('stories ');
    press('\r');
    await shows('The lighthouse of Kelmouth');
    press('exit\r');
    await left;
  });
});
