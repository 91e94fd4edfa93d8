import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { call } from './call.js';
import { twoStories } from './stories.js';
import { answer, asking, resultOf, results, run, stories } from './run-calls.js';

describe('calls', () => {
  it.each([
    ['ask', 'When was the lighthouse built?', ['When was the lighthouse built?']],
    ['facts', 'Harbour Trust', ['Harbour Trust']],
    ['check', 'The bakery employs 15 people.', ['The bakery employs 15 people.']],
    ['search', 'bake at night', ['bake at night']],
    ['map', 'Ada Brandt', ['Ada Brandt']],
    ['summary', 'lighthouse', ['lighthouse']],
    ['summary', undefined, []],
    ['timeline', undefined, []],
    ['timeline', 'bakery', ['bakery']],
    ['figures', 'bakery', ['bakery']],
    ['subjects', undefined, []],
    ['subjects', 'bakery', ['--story', 'bakery']],
  ])('gives to %s of %o what the command prints', async (name, arg, words) => {
    const printed = await call([name, '--json', ...words], { corpus: await twoStories() });
    expect(printed.status).toBe(0);
    expect(await resultOf({ ...asking, call: name, arg })).toEqual(JSON.parse(printed.out));
  });

  it('reads a question after those before it', async () => {
    const [first, leaning] = ['When was the lighthouse built?', 'How high is it?'];
    const printed = await call(['ask', leaning, '--after', first, '--json'], {
      corpus: await twoStories(),
    });
    const found = await resultOf({ ...asking, arg: leaning, after: [first] });
    expect(found).toEqual(JSON.parse(printed.out));
    expect(found).toMatchObject({ follows: first });
    expect(await resultOf({ ...asking, arg: leaning })).not.toHaveProperty('follows');
  });

  it('keeps no question in mind from one line to the next', async () => {
    const leaning = { ...asking, arg: 'How high is it?' };
    const [, second] = await results(asking, leaning);
    expect(second).toEqual({ id: 'c1', result: await resultOf(leaning) });
  });

  it('gives the sentences of the stories, each a slice of its story', async () => {
    const found = await resultOf({ ...asking, call: 'sentences', arg: undefined });
    const { sentences } = z
      .strictObject({
        sentences: z.array(
          z.strictObject({ story: z.string(), start: z.int(), end: z.int(), text: z.string() }),
        ),
      })
      .parse(found);
    for (const { story, start, end, text } of sentences) {
      expect(stories.find(({ id }) => id === story)?.text.slice(start, end)).toBe(text);
    }
    expect(sentences.map(({ text }) => text)).toEqual([
      'The bakery of *Orrin* Lane',
      'Tomas Weil opened his bakery on Orrin Lane in 2004 🥖.',
      'The bakery sells 900 loaves a day, @everyone says.',
      '"We bake at night," said Weil.',
      'The bakery employs 14 people and paid $250,000 for its oven.',
      'The lighthouse of Kelmouth',
      'The lighthouse of Kelmouth was built in 1871 by the engineer Ada Brandt.',
      'It stands 43 metres high and cost $12,500.',
      'In March 2019 the Kelmouth Harbour Trust bought the tower.',
      'The trust said that 18,000 people visited it in the first year.',
    ]);
  });

  it('has a line for each call, in order, each of its own stories', async () => {
    const [bakery, lighthouse] = stories.map((story) => ({ ...asking, stories: [story] }));
    const question = 'Who is the engineer?';
    const lines = await results(
      { ...bakery, id: 'a', arg: question },
      { ...lighthouse, id: 'b', arg: question },
      { ...lighthouse, id: 'c', arg: 'Who bought the tower?' },
      { ...bakery, id: 'd', arg: question },
    );
    expect(lines.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    const [a, b, c, d] = lines.map((one) => ('result' in one ? answer.parse(one.result) : one));
    expect(b).toMatchObject({ verdict: 'answered', answer: 'Ada Brandt' });
    expect(c).toMatchObject({
      quotes: [{ text: 'In March 2019 the Kelmouth Harbour Trust bought the tower.' }],
    });
    expect(a).toMatchObject({ verdict: 'not said' });
    expect(d).toEqual(a);
  });

  it('says what it did', async () => {
    const { called } = await run(
      [JSON.stringify(asking), JSON.stringify({ ...asking, arg: '' })],
      '--json',
    );
    expect(JSON.parse(called.out)).toMatchObject({ calls: 2, errors: 1 });
  });

  it('passes over blank lines, and writes an empty file for an empty one', async () => {
    const { called, out } = await run(['', '  ']);
    expect(called).toMatchObject({ status: 0, err: '' });
    expect(await readFile(out, 'utf8')).toBe('');
  });
});

describe('a story in a call', () => {
  const titleOf = async (story: object): Promise<string | undefined> => {
    const one = { ...asking, stories: [story], arg: 'When was the lighthouse built?' };
    return answer.parse(await resultOf(one)).quotes[0]?.title;
  };

  it('is plain text, Markdown or HTML', async () => {
    const words = 'The lighthouse was built in 1871.';
    expect(await titleOf({ id: 's', text: `Title\n\n${words}` })).toBe('Title');
    expect(await titleOf({ id: 's', text: `# Title *two*\n\n${words}`, format: 'md' })).toBe(
      'Title two',
    );
    const page = `<html><title>Title three</title><body><nav>Home</nav><p>${words}</p></body></html>`;
    expect(await titleOf({ id: 's', text: page, format: 'html' })).toBe('Title three');
  });

  it('has the id and the title that it is given, whatever its text says', async () => {
    const text =
      '---\nid: own-id\ntitle: Own title\nlanguage: en\n---\n\nThe lighthouse was built in 1871.\n';
    const story = { id: 'given', title: 'Given', text, format: 'md' };
    const { quotes: found } = answer.parse(await resultOf({ ...asking, stories: [story] }));
    expect(found).toMatchObject([{ story: 'given', title: 'Given' }]);
  });

  it('is dated by the day that it is given', async () => {
    const text = 'The lighthouse burnt down yesterday.';
    const dated = { ...asking, call: 'timeline', arg: undefined };
    expect(
      await resultOf({ ...dated, stories: [{ id: 's', text, date: '2024-03-02' }] }),
    ).toMatchObject({ events: [{ when: { from: '2024-03-01', to: '2024-03-01' } }] });
  });
});
