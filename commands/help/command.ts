import type { StoryExamples } from '../../src/engine/index.js';
import { type Command, everywhere } from '../shared/index.js';
import { helpMessage, type CommandHelp } from './view.js';

/** `/help`: the other commands, an example each, for the person alone. */
export function helpOn(commands: readonly Command[]): Command {
  return {
    definition: { name: 'help', description: 'What you can ask me, and how', ...everywhere },
    example: () => '/help',
    isEphemeral: () => true,
    run: async ({ engine }) => {
      const found = await engine.examples();
      return helpMessage(commands.map((command) => helpFor(command, found)));
    },
  };
}

function helpFor(command: Command, found: StoryExamples): CommandHelp {
  const { definition } = command;
  const example = command.example(found);
  if ('explanation' in command) {
    return { name: definition.name, description: command.explanation, example };
  }
  return { name: `/${definition.name}`, description: command.definition.description, example };
}
