import { type Command, everywhere } from '../shared/index.js';
import { helpMessage, type HelpEntry } from './view.js';

/** `/help`: the other commands, an example each, for the person alone. */
export function helpOn(commands: readonly Command[]): Command {
  const entries = commands.map(entryOf);
  return {
    definition: { name: 'help', description: 'What you can ask me, and how', ...everywhere },
    example: '/help',
    isEphemeral: () => true,
    run: () => helpMessage(entries),
  };
}

function entryOf(command: Command): HelpEntry {
  const { definition, example } = command;
  if ('explanation' in command) {
    return { name: definition.name, description: command.explanation, example };
  }
  return { name: `/${definition.name}`, description: command.definition.description, example };
}
