import { execFileSync } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { InputError, loadCorpus } from '../../../src/engine/index.js';
import { corpusOf, faultIn, folderOf, paragraphsOf, storyIn } from './folder.js';

const frontMatter = (id: string): string =>
  `---\nid: ${id}\ntitle: The port\nlanguage: en\n---\n\n`;

describe('a folder', () => {
  test('gives its stories in the order of their file names, whatever their kind', async () => {
    const { stories, faults } = await corpusOf({
      'c.txt': 'Third.',
      'a.md': 'First.',
      'b.HTML': '<p>Second.</p>',
      'notes.pdf': 'no story',
      '.hidden.md': 'no story',
      'inside/d.md': 'not looked for',
    });
    expect(stories.map(({ text }) => text)).toEqual(['First.', 'Second.', 'Third.']);
    expect(faults).toEqual([]);
  });

  test('may be empty', async () => {
    expect(await corpusOf({})).toEqual({ stories: [], faults: [] });
  });

  test('with broken files gives the others, and a fault for each', async () => {
    const folder = await folderOf({
      'a.md': '---\nid: A!\n---\nOne.',
      'b.txt': 'Two.',
      'c.txt': '',
    });
    await mkdir(join(folder, 'd.md'));
    await symlink(join(folder, 'gone'), join(folder, 'e.md'));
    const { stories, faults } = await loadCorpus(folder);
    expect(stories.map(({ id }) => id)).toEqual(['b']);
    expect(faults.map(({ message }) => message.replace(`${folder}/`, ''))).toEqual([
      'a.md:2: front matter: "id" needs lower-case letters, digits and hyphens',
      'c.txt:1: has no text to quote',
      'd.md: is not a file',
      'e.md: cannot be read (there is no such file or folder)',
    ]);
    expect(faults.every((fault) => fault instanceof InputError)).toBe(true);
    expect(faults[0]?.place).toEqual({ file: join(folder, 'a.md'), line: 2 });
    expect(faults[3]?.cause).toMatchObject({ code: 'ENOENT' });
  });

  test('gives no file outside of it, to which a link in it leads', async () => {
    const outside = await folderOf({ 'secret.txt': 'A secret.' });
    const folder = await folderOf({ 'kept/b.txt': 'Two.' });
    await symlink(join(outside, 'secret.txt'), join(folder, 'a.txt'));
    await symlink(join('..', basename(outside), 'secret.txt'), join(folder, 'c.txt'));
    await symlink(outside, join(folder, 'out'));
    await symlink(join('out', 'secret.txt'), join(folder, 'd.txt'));
    await symlink(join('kept', 'b.txt'), join(folder, 'b.txt'));
    const { stories, faults } = await loadCorpus(folder);
    expect(stories.map(({ text }) => text)).toEqual(['Two.']);
    expect(faults.map(({ message }) => message.replace(`${folder}/`, ''))).toEqual(
      ['a', 'c', 'd'].map(
        (name) => `${name}.txt: is a link out of the folder: put the file itself there`,
      ),
    );
  });

  test('may be a link itself', async () => {
    const folder = await folderOf({ 'b.txt': 'Two.' });
    const link = join(await folderOf({}), 'stories');
    await symlink(folder, link);
    expect((await loadCorpus(link)).stories).toHaveLength(1);
  });

  test('with a pipe in it is read without waiting for the pipe', async () => {
    const folder = await folderOf({ 'b.txt': 'Two.' });
    execFileSync('mkfifo', [join(folder, 'a.txt')]);
    const { stories, faults } = await loadCorpus(folder);
    expect(stories).toHaveLength(1);
    expect(faults[0]?.message).toMatch(/a\.txt: is not a file$/u);
  });

  test('with one id twice keeps the first story, and says of the second what to do', async () => {
    const { stories, faults } = await corpusOf({
      'a.md': `${frontMatter('port')}One.`,
      'port.txt': 'Two.',
    });
    expect(stories.map((story) => paragraphsOf(story))).toEqual([['One.']]);
    expect(faults.map(({ message }) => message)).toEqual([
      expect.stringMatching(/port\.txt: another story has the id "port": give .* its own$/u),
    ]);
  });
});

describe('a path', () => {
  test('to one file gives its story', async () => {
    const folder = await folderOf({ 'a.txt': 'One.', 'b.txt': 'Two.' });
    const { stories } = await loadCorpus(join(folder, 'b.txt'));
    expect(stories.map(({ id }) => id)).toEqual(['b']);
  });

  test('to nothing is refused in a line that names it', async () => {
    const path = join(await folderOf({}), 'gone');
    const refused = loadCorpus(path);
    await expect(refused).rejects.toThrow(InputError);
    await expect(refused).rejects.toThrow(
      `${path}: cannot be read (there is no such file or folder)`,
    );
  });

  test('to another kind of file is a fault', async () => {
    const folder = await folderOf({ 'a.pdf': 'One.' });
    const { faults } = await loadCorpus(join(folder, 'a.pdf'));
    expect(faults[0]?.message).toMatch(/a\.pdf: is not a \.md, \.txt or \.html file$/u);
  });
});

test.each([
  ['The Port, final.txt', 'the-port-final'],
  ['--- Q3 ---.txt', 'q3'],
  ['Cafe\u0301.txt', 'caf\u00e9'],
  ['हिन्दी.txt', 'हिन्दी'],
  ['….txt', 'story'],
])('%s has the id %s', async (name, id) => {
  expect((await storyIn(name, 'Words.')).id).toBe(id);
});

describe('a file is refused', () => {
  test('that is not UTF-8, at its first such line', async () => {
    const latin = Buffer.concat([
      Buffer.from('Plain.\r\nNaïve.\n'),
      Buffer.from('caf\xe9', 'latin1'),
    ]);
    expect(await faultIn('a.txt', latin)).toBe('a.txt:3: is not UTF-8 text: save it as UTF-8');
    const utf16 = Buffer.from('\uFEFFOne.', 'utf16le');
    expect(await faultIn('a.txt', utf16)).toMatch(/^a\.txt:1: is not UTF-8/u);
  });

  test('of 20 MB, with its size', async () => {
    const large = Buffer.alloc(20_000_000, 'words ');
    expect(await faultIn('a.txt', large)).toBe('a.txt: is 20.0 MB; a story has at most 5 MB');
  });

  test.each([
    ['a.txt', ' \n\u00a0\n\uFEFF'],
    ['a.md', `${frontMatter('port')}# Only a heading\n`],
    ['a.html', '<nav>Home</nav><script>go()</script>'],
  ])('%s without words', async (name, content) => {
    expect(await faultIn(name, content)).toBe(`${name}:1: has no text to quote`);
  });

  test.each([
    // Of more than 12,000 at once, the parser's own arrays take seconds.
    ['a.md', '> '.repeat(12_000)],
    ['a.html', '<div>'.repeat(20_000)],
  ])('%s nested too deeply', async (name, markup) => {
    expect(await faultIn(name, `${markup}Words.`)).toMatch(/nested too deeply .*: save it as/u);
  });

  test('in one line, whatever its name', async () => {
    expect(await faultIn('a\nb.txt', '')).toBe('a b.txt:1: has no text to quote');
  });
});
