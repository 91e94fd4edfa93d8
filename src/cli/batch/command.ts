import type { Command } from 'commander';
import { notice } from '../../ui/index.js';
import { writeWhole } from '../write-whole.js';
import type { BatchLine } from './answer-set.js';
import { examples, upTo, print, type Session } from '../../../commands/shared/terminal/index.js';

const MAX_QUOTES = 100;

interface BatchOptions {
  readonly set: string;
  readonly out: string;
  readonly quotes: number;
}

/** `batch --set SET.json --out OUT.jsonl`: answers every question of a set, a line each. */
export function addBatch(program: Command, session: Session): void {
  program
    .command('batch')
    .description('answer every question of a set, each from its own story alone')
    .requiredOption('--set <file>', 'the set: {name, stories, questions} as JSON')
    .requiredOption('--out <file>', 'where the answers go, a line of JSON each')
    .option('--quotes <n>', 'how many quotes an answer has at most', upTo(MAX_QUOTES), 10)
    .addHelpText('after', examples('batch --set set.json --out answers.jsonl --quotes 3'))
    .action(async ({ set: file, out, quotes }: BatchOptions, command: Command) => {
      const { answerSet } = await import('./answer-set.js');
      const { readSet } = await import('./read-set.js');
      const set = await readSet(file);
      const counts = { questions: 0, answered: 0 };
      await writeWhole(out, linesOf(answerSet(set, quotes), counts));
      const { questions, answered } = counts;
      await print(
        {
          json: { set: set.name, out, ...counts },
          message: () =>
            notice(`${questions} questions of ${set.name}, ${answered} answered: ${out}`),
        },
        command,
        session.terminal,
      );
    });
}

/** The lines of a file of answers; counts them while they are taken. */
function* linesOf(
  answers: Iterable<BatchLine>,
  counts: { questions: number; answered: number },
): Generator<string, void> {
  for (const answer of answers) {
    counts.questions += 1;
    if (answer.answered) counts.answered += 1;
    yield `${JSON.stringify(answer)}\n`;
  }
}
