import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { ended, start } from '../child.js';
import { twoStories } from './stories.js';

const PROGRAM = 'dist/cli.js';
const QUESTION = 'When was the lighthouse built?';

async function verbatim(words: readonly string[], env?: Readonly<Record<string, string>>) {
  return ended(start(PROGRAM, words, { CORPUS_DIR: await twoStories(), ...env }));
}

describe('the program at a shell', () => {
  it('is built in ASCII, as it is read, with its code compiled beside it', async () => {
    expect(/[^\0-\x7f]/u.test(await readFile('dist/cli.cjs', 'utf8'))).toBe(false);
    expect((await readFile('dist/cli.cjs.cache')).length).toBeGreaterThan(0);
  });

  it('prints JSON, and nothing else, of the stories that CORPUS_DIR names', async () => {
    const { status, out, err } = await verbatim(['ask', QUESTION, '--json']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({ question: QUESTION, answered: true });
  });

  it('shows no colours in a pipe, unless they are asked for', async () => {
    expect((await verbatim(['ask', QUESTION])).out).not.toContain('\u001b');
    expect((await verbatim(['ask', QUESTION], { FORCE_COLOR: '1' })).out).toContain('\u001b[');
  });

  it('ends with 2 and a suggestion for a mistyped command', async () => {
    const { status, out, err } = await verbatim(['serach', 'x']);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toBe("unknown command 'serach' (Did you mean search?)\n");
  });

  it.each([
    ['LOG_LEVEL', 'loud'],
    ['DISCORD_TOKEN', 'two words'],
  ])('ends with 2 and a line that names a wrong %s', async (name, value) => {
    const { status, err } = await verbatim(['stories'], { [name]: value });
    expect(status).toBe(2);
    expect(err).toMatch(new RegExp(`^Setting ${name} [^\\n]+\\n$`, 'u'));
  });

  it('ends quietly when its reader has gone', async () => {
    const child = start(PROGRAM, ['stories'], { CORPUS_DIR: await twoStories() });
    child.stdout?.destroy();
    const gone = await new Promise((resolve) =>
      child.once('exit', (...how) => {
        resolve(how);
      }),
    );
    expect(gone).toEqual([0, null]);
  });

  it('takes a chat through a pipe', async () => {
    const child = start(PROGRAM, ['chat'], { CORPUS_DIR: await twoStories() });
    const { status, out, err } = await ended(child, `${QUESTION}\n/nothing\nstories\n`);
    expect(status).toBe(0);
    expect(err).toBe("unknown command 'nothing'\n");
    expect(out).toContain('was built in 1871');
    expect(out).toContain('The bakery of *Orrin* Lane');
  });
});
