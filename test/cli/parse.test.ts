import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call } from './call.js';
import { folder } from './stories.js';

/** Lines of CoNLL-U that have nothing but numbers and forms. */
function bare(...rows: readonly (readonly [string, string])[]): string {
  return rows.map(([id, form]) => `${id}\t${form}${'\t_'.repeat(8)}`).join('\n');
}

/** Runs `parse` over a file with the given content. */
async function parse(content: string) {
  const path = await folder({ 'in.conllu': content });
  const [file, out] = [join(path, 'in.conllu'), join(path, 'out.conllu')];
  return { called: await call(['parse', '--in', file, '--out', out]), file, out };
}

test('parse fills in lemma, tags, head and relation, and keeps the rest', async () => {
  const sentence = bare(
    ...([
      ['1', 'She'],
      ['2-3', "didn't"],
      ['2', 'did'],
      ['3', "n't"],
      ['4', 'sell'],
      ['5', 'the'],
      ['6', 'boats'],
      ['6.1', 'sold'],
      ['7', '.'],
    ] as const),
  );
  const { called, out } = await parse(
    `# sent_id = 1\n${sentence}\n\n# sent_id = 2\n${bare(['1', 'Go'])}\n`,
  );
  expect(called).toMatchObject({ status: 0, err: '' });
  const lines = (await readFile(out, 'utf8')).split('\n');
  const columns = lines.map((line) => line.split('\t'));
  const word = (form: string) => columns.find(([, own]) => own === form) ?? [];
  expect(lines[0]).toBe('# sent_id = 1');
  expect(lines[2]).toBe(bare(['2-3', "didn't"]));
  expect(lines[8]).toBe(bare(['6.1', 'sold']));
  expect(word('did').slice(2, 8)).toEqual(['do', 'AUX', 'VBD', '_', '4', 'aux']);
  expect(word('sell').slice(2, 8)).toEqual(['sell', 'VERB', 'VB', '_', '0', 'root']);
  expect(word('boats').slice(2, 8)).toEqual(['boat', 'NOUN', 'NNS', '_', '4', 'obj']);
  expect(lines.slice(10, 12)).toEqual(['', '# sent_id = 2']);
});

test('parse says which line is broken', async () => {
  const columns = await parse('1\tGo\n');
  expect(columns.called).toMatchObject({ status: 2, out: '' });
  expect(columns.called.err).toContain(
    `${columns.file}:1: needs 10 columns with tabs between, not 2`,
  );
  const { called, file } = await parse(`${bare(['1', 'Go'], ['3', 'on'])}\n`);
  expect(called.err).toContain(`${file}:2: needs the word numbered 2, not 3`);
});
