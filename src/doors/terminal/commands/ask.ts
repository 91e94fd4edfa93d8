import type { Command } from 'commander';
import { answerMessage } from '../../../message/index.js';
import { examples, STORY_OPTION, type StoryOption } from '../options.js';
import { printFrom, showing, type Session } from '../session.js';

/** `ask "QUESTION"`: the answer, its quote, where it stands. */
export function addAsk(program: Command, session: Session): void {
  program
    .command('ask')
    .description('answer a question with a quote')
    .argument('<question...>')
    .option(...STORY_OPTION)
    .addHelpText('after', examples('ask "How many accounts were used?"', 'ask "Who sued?" --json'))
    .action(async (words: readonly string[], { story }: StoryOption, command: Command) => {
      await printFrom(session, command, (desk) => {
        const found = desk.ask(words.join(' '), { story });
        const { question, answered, answer, confidence, quotes } = found;
        return {
          json: { question, answered, answer, confidence, quotes },
          message: () => answerMessage(found, showing(story)),
        };
      });
    });
}
