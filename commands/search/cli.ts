import type { Command } from 'commander';
import type { Engine } from '../../src/engine/index.js';
import {
  storyExamples,
  STORY_OPTION,
  type StoryOption,
  printFrom,
  terminalReply,
  type Result,
  type Session,
} from '../shared/terminal/index.js';

/** `search "WORDS"`: passages, best first. */
export function addSearch(program: Command, session: Session): void {
  program
    .command('search')
    .description('find passages by their words, best first')
    .argument('<words...>')
    .option(...STORY_OPTION)
    .addHelpText('after', storyExamples('search "export controls"', 'search depositary receipts'))
    .action(async (words: readonly string[], { story }: StoryOption, command: Command) => {
      await printFrom(session, command, (engine) => searchResult(engine, words.join(' '), story));
    });
}

/** Passages for some words, best first. */
export function searchResult(engine: Engine, words: string, story?: string): Result {
  const found = engine.search(words, { story });
  return {
    json: { query: found.query, quotes: found.quotes },
    message: async () => (await import('./view.js')).searchMessage(found, terminalReply(story)),
  };
}
