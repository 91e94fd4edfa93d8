import type { Command } from 'commander';
import { answerMessage } from '../../../message/index.js';
import { examples, STORY_OPTION, upTo, type StoryOption } from '../options.js';
import { asksForJson, printFrom, showing, type Session } from '../session.js';

const MOST_QUOTES = 25;
/** What a person reads without scrolling: the answer, and two further passages. */
const QUOTES_TO_READ = 3;

interface AskOptions extends StoryOption {
  readonly quotes?: number;
}

/** `ask "QUESTION"`: the answer, its quote, where it stands. */
export function addAsk(program: Command, session: Session): void {
  program
    .command('ask')
    .description('answer a question with a quote')
    .argument('<question...>')
    .option(...STORY_OPTION)
    .option('--quotes <n>', 'at most so many quotes (default: 3, with --json 5)', upTo(MOST_QUOTES))
    .addHelpText(
      'after',
      examples('ask "How many accounts were used?"', 'ask "How much did Runpod raise?" --json'),
    )
    .action(
      async (words: readonly string[], { story, ...options }: AskOptions, command: Command) => {
        const quotes = options.quotes ?? (asksForJson(command) ? undefined : QUOTES_TO_READ);
        await printFrom(session, command, (desk) => {
          const found = desk.ask(words.join(' '), { story, quotes });
          const { question, answered, answer, confidence } = found;
          return {
            json: { question, answered, answer, confidence, quotes: found.quotes },
            message: () => answerMessage(found, showing(story)),
          };
        });
      },
    );
}
