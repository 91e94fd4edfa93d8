import type { Command } from 'commander';
import { examples, print, type Session } from '../../../commands/shared/terminal/index.js';

/** `read "SENTENCE"`: every layer of what is read in some sentences. */
export function addRead(program: Command, session: Session): void {
  program
    .command('read <sentence>')
    .description('show how a sentence is read: tree, entities, quantities, times, assertions')
    .addHelpText('after', examples('read "Acme denied that it had sold the mill to Brandt."'))
    .action(async (sentence: string, _options: object, command: Command) => {
      const { readDocument } = await import('../../engine/index.js');
      const { readJson } = await import('./read-json.js');
      const read = readDocument(sentence);
      await print(
        {
          json: readJson(read),
          message: async () => (await import('./view.js')).readMessage(read),
        },
        command,
        session.terminal,
      );
    });
}
