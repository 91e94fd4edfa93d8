import type { Command } from 'commander';
import { notice } from '../../ui/index.js';
import { examples, print, type Session } from '../../../commands/shared/terminal/index.js';
import { readLines } from '../read-lines.js';
import { writeWhole } from '../write-whole.js';
import { fillConllu } from './fill-conllu.js';

interface ParseOptions {
  readonly in: string;
  readonly out: string;
}

/** `parse --in TEXT.conllu --out OUT.conllu`: tags and trees of sentences that are already tokens. */
export function addParse(program: Command, session: Session): void {
  program
    .command('parse')
    .description('tags and trees of sentences in CoNLL-U, from their forms')
    .requiredOption('--in <file>', 'the sentences: CoNLL-U, of which only the forms are read')
    .requiredOption('--out <file>', 'where they go with lemma, tags, head and relation filled in')
    .addHelpText('after', examples('parse --in text.conllu --out parsed.conllu'))
    .action(async ({ in: file, out }: ParseOptions, command: Command) => {
      const { parseSentence } = await import('../../engine/index.js');
      const lines = await readLines(file);
      let sentences = 0;
      await writeWhole(
        out,
        fillConllu(lines, file, (words) => {
          if (words.length > 0) sentences += 1;
          return parseSentence(words);
        }),
      );
      await print(
        {
          json: { in: file, out, sentences },
          message: () => notice(`${sentences} sentences: ${out}`),
        },
        command,
        session.terminal,
      );
    });
}
