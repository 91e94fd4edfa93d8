import type { Command } from 'commander';
import { examples, type Session } from '../../../commands/shared/terminal/index.js';

/** `chat`: a prompt that takes the same commands. */
export function addChat(program: Command, session: Session): void {
  program
    .command('chat')
    .description('open a prompt that takes these commands and questions')
    .addHelpText('after', examples('chat', 'chat --corpus report.txt'))
    .action(async (_options: object, command: Command) => {
      const { openChat } = await import('./chat.js');
      const { corpus, library } = command.optsWithGlobals<{ corpus?: string; library?: string }>();
      await openChat(session.terminal, await session.openEngine(corpus, library));
    });
}
