import {
  ApplicationCommandOptionType,
  ComponentType,
  InteractionResponseType,
  type APIModalSubmitInteraction,
} from 'discord-api-types/v10';
import { decodePress, encodePress, formToDiscord, type Form } from '../ui/index.js';
import { InputError } from '../engine/index.js';
import { GivenOptions, type BasicOption } from './options.js';
import type { Reply } from './reply.js';

const ACTION = 'form';
const TRUE = 'true';
const { String: Words, Boolean: Flag } = ApplicationCommandOptionType;

/** Opens a form. It carries the options that the command was called with. */
export function openForm(
  form: Form,
  command: string,
  owner: string,
  given: readonly BasicOption[],
): Reply {
  const values = given.flatMap((option) =>
    option.type === Words || option.type === Flag
      ? [option.name, String(option.type), String(option.value)]
      : [],
  );
  const customId = encodePress({ command, action: ACTION, owner, values });
  if (customId === undefined) {
    throw new InputError('That is too much beside a form: give fewer or shorter options.');
  }
  const data = formToDiscord(form, customId);
  return { response: { type: InteractionResponseType.Modal, data } };
}

/** What a form that was filled in asks for: the command, and its options as if they had been given. */
export interface Filled {
  readonly command: string;
  readonly options: GivenOptions;
}

/** Reads a form that was filled in; undefined where it is broken or not one of ours. */
export function filledIn({ data }: APIModalSubmitInteraction): Filled | undefined {
  const press = decodePress(data.custom_id);
  if (press?.action !== ACTION) return undefined;
  const carried: BasicOption[] = [];
  for (let at = 0; at < press.values.length; at += 3) {
    const [name = '', type, value = ''] = press.values.slice(at, at + 3);
    if (type === String(Words)) carried.push({ name, type: Words, value });
    else if (type === String(Flag)) carried.push({ name, type: Flag, value: value === TRUE });
  }
  const written = data.components.flatMap((part): BasicOption[] => {
    if (part.type !== ComponentType.Label) return [];
    const { component: field } = part;
    if (field.type !== ComponentType.TextInput) return [];
    return [{ name: field.custom_id, type: Words, value: field.value }];
  });
  return { command: press.command, options: new GivenOptions([...carried, ...written]) };
}
