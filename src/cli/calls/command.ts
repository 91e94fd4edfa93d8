import type { Command } from 'commander';
import { notice } from '../../ui/index.js';
import { examples, print, type Session } from '../../../commands/shared/terminal/index.js';
import { writeWhole } from '../write-whole.js';
import type { CallLine } from './answer-calls.js';

interface CallsOptions {
  readonly in: string;
  readonly out: string;
}

/** `calls --in CALLS.jsonl --out RESULTS.jsonl`: what each line asks for, of the stories in that line. */
export function addCalls(program: Command, session: Session): void {
  program
    .command('calls')
    .description('run the call of each line of a file, on the stories in that line')
    .requiredOption('--in <file>', 'the calls: {id, stories, call, arg} as JSON, one a line')
    .requiredOption('--out <file>', 'where the results go, a line of JSON each')
    .addHelpText('after', examples('calls --in calls.jsonl --out results.jsonl'))
    .action(async ({ in: file, out }: CallsOptions, command: Command) => {
      const { answerCalls } = await import('./answer-calls.js');
      const { readCalls } = await import('./read-calls.js');
      const calls = await readCalls(file);
      const counts = { calls: 0, errors: 0 };
      await writeWhole(out, linesOf(answerCalls(calls), counts));
      await print(
        {
          json: { in: file, out, ...counts },
          message: () => notice(`${counts.calls} calls, ${counts.errors} without a result: ${out}`),
        },
        command,
        session.terminal,
      );
    });
}

/** The lines of a file of results; counts them while they are taken. */
async function* linesOf(
  results: AsyncIterable<CallLine>,
  counts: { calls: number; errors: number },
): AsyncGenerator<string, void> {
  for await (const result of results) {
    counts.calls += 1;
    if ('error' in result) counts.errors += 1;
    yield `${JSON.stringify(result)}\n`;
  }
}
