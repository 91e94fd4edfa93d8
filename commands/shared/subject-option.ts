import {
  ApplicationCommandOptionType,
  type APIApplicationCommandBasicOption,
} from 'discord-api-types/v10';
import { truncate } from '../../src/ui/index.js';
import { MAX_CHOICE_LENGTH, type Choice } from './command.js';
import type { Context } from './context.js';

/** The option that says whom or what a command is about. */
export const subjectOption = {
  type: ApplicationCommandOptionType.String,
  name: 'subject',
  description: 'Who or what, by any of its names',
  required: true,
  autocomplete: true,
  max_length: MAX_CHOICE_LENGTH,
} as const satisfies APIApplicationCommandBasicOption;

/** Subjects as {@link subjectChoices} offers them, then common nouns that have what was typed. */
export async function subjectAndNounChoices(
  context: Context,
  typed: string,
): Promise<readonly Choice[]> {
  const wanted = typed.toLowerCase();
  const nouns = typed === '' ? [] : await context.engine.nouns();
  return [
    ...(await subjectChoices(context, typed)),
    ...nouns
      .filter(({ name, facts }) => facts > 0 && name.toLowerCase().includes(wanted))
      .map(({ name }) => ({ name: choiceName(name), value: name })),
  ];
}

/** Subjects of which a name has what was typed: first those where it begins with it. */
export async function subjectChoices(
  { engine }: Context,
  typed: string,
): Promise<readonly Choice[]> {
  const wanted = typed.toLowerCase();
  const starting: Choice[] = [];
  const containing: Choice[] = [];
  for (const { name, aliases } of await engine.subjects()) {
    const names = [name, ...aliases];
    const start = names.find((other) => other.toLowerCase().startsWith(wanted));
    const hit = start ?? names.find((other) => other.toLowerCase().includes(wanted));
    if (hit === undefined) continue;
    const choice = {
      name: choiceName(hit === name ? name : `${name} (${hit})`),
      value: name,
    };
    (start === undefined ? containing : starting).push(choice);
  }
  return [...starting, ...containing];
}

/** A name as a choice, which stands in the field once it is picked. */
const choiceName = (name: string): string => truncate(name, MAX_CHOICE_LENGTH);
