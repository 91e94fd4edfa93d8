import type { Command } from 'commander';
import { searchMessage } from './view.js';
import {
  examples,
  STORY_OPTION,
  type StoryOption,
  printFrom,
  showing,
  type Session,
} from '../../src/ui/terminal/index.js';

/** `search "WORDS"`: passages, best first. */
export function addSearch(program: Command, session: Session): void {
  program
    .command('search')
    .description('find passages by their words, best first')
    .argument('<words...>')
    .option(...STORY_OPTION)
    .addHelpText('after', examples('search "export controls"', 'search depositary receipts'))
    .action(async (words: readonly string[], { story }: StoryOption, command: Command) => {
      await printFrom(session, command, (engine) => {
        const found = engine.search(words.join(' '), { story });
        return {
          json: { query: found.query, quotes: found.quotes },
          message: () => searchMessage(found, showing(story)),
        };
      });
    });
}
