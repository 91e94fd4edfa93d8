import { type Command, everywhere } from '../shared/index.js';
import { helpMessage, type CommandHelp } from './view.js';

/** `/help`: the other commands, an example each, for the person alone. */
export function helpOn(commands: readonly Command[]): Command {
  const help = commands.map(helpFor);
  return {
    definition: { name: 'help', description: 'What you can ask me, and how', ...everywhere },
    example: '/help',
    isEphemeral: () => true,
    run: () => helpMessage(help),
  };
}

function helpFor(command: Command): CommandHelp {
  const { definition, example } = command;
  if ('explanation' in command) {
    return { name: definition.name, description: command.explanation, example };
  }
  return { name: `/${definition.name}`, description: command.definition.description, example };
}
