import type { Command } from 'commander';
import type { extractFacts } from '../engine/index.js';
import { notice } from '../ui/index.js';
import { writeWhole } from './write-whole.js';
import { examples, print, type Session } from '../../commands/shared/terminal/index.js';
import { readLines } from './read-lines.js';

interface ExtractOptions {
  readonly in: string;
  readonly out: string;
}

/** `extract --in SENTENCES.txt --out OUT.jsonl`: the facts of each line of a file, each line by itself. */
export function addExtract(program: Command, session: Session): void {
  program
    .command('extract')
    .description('the facts of each line of a file, each line by itself')
    .requiredOption('--in <file>', 'the sentences: UTF-8 text, one a line')
    .requiredOption('--out <file>', 'where the facts go, a line of JSON for each sentence')
    .addHelpText('after', examples('extract --in sentences.txt --out facts.jsonl'))
    .action(async ({ in: file, out }: ExtractOptions, command: Command) => {
      const { extractFacts } = await import('../engine/index.js');
      const sentences = await readLines(file);
      const counts = { sentences: 0, facts: 0 };
      await writeWhole(out, linesOf(sentences, extractFacts, counts));
      await print(
        {
          json: { in: file, out, ...counts },
          message: () => notice(`${counts.facts} facts of ${counts.sentences} lines: ${out}`),
        },
        command,
        session.terminal,
      );
    });
}

/** The lines of a file of facts; counts sentences and facts while they are taken. */
function* linesOf(
  sentences: readonly string[],
  extract: typeof extractFacts,
  counts: { sentences: number; facts: number },
): Generator<string, void> {
  for (const sentence of sentences) {
    const facts = extract(sentence);
    counts.sentences += 1;
    counts.facts += facts.length;
    yield `${JSON.stringify({ sentence, facts })}\n`;
  }
}
