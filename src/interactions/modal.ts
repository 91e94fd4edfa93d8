import {
  ApplicationCommandOptionType,
  ComponentType,
  InteractionResponseType,
  type APIModalSubmitInteraction,
} from 'discord-api-types/v10';
import * as z from 'zod';
import { InputError } from '../engine/index.js';
import { decodeCustomId, encodeCustomId, modalToDiscord, type Modal } from '../ui/index.js';
import { ResolvedOptions, type BasicOption } from './resolved-options.js';
import type { Reply } from './reply.js';

const { String: Text, Boolean: Flag } = ApplicationCommandOptionType;

/** Tells the custom id of a modal from that of a button. */
const ACTION = 'form';

/** An option that a modal carries, in its three fields. */
const carriedOption = z.tuple([z.string(), z.enum([String(Text), String(Flag)]), z.string()]);
const FIELDS_OF_OPTION = 3;

/** Opens a modal. It carries the options that the command was called with. */
export function openModal(
  modal: Modal,
  command: string,
  owner: string,
  options: readonly BasicOption[],
): Reply {
  const fields = options.flatMap((option) =>
    option.type === Text || option.type === Flag
      ? [option.name, String(option.type), String(option.value)]
      : [],
  );
  const customId = encodeCustomId({ command, owner, fields: [ACTION, ...fields] });
  if (customId === undefined) {
    throw new InputError('That is too long for a form: give fewer or shorter options.');
  }
  const data = modalToDiscord(modal, customId);
  return { response: { type: InteractionResponseType.Modal, data } };
}

/** What a submitted modal asks for: the command, and its options as if they had been given. */
export interface ModalSubmit {
  readonly command: string;
  readonly options: ResolvedOptions;
}

/** Reads a submitted modal; undefined where it is broken or not one of ours. */
export function readModalSubmit({ data }: APIModalSubmitInteraction): ModalSubmit | undefined {
  const state = decodeCustomId(data.custom_id);
  const [action, ...fields] = state?.fields ?? [];
  const carried = readCarried(fields);
  if (!state || action !== ACTION || !carried) return undefined;
  const written = data.components.flatMap((part): BasicOption[] => {
    if (part.type !== ComponentType.Label) return [];
    const { component: field } = part;
    if (field.type !== ComponentType.TextInput) return [];
    return [{ name: field.custom_id, type: Text, value: field.value }];
  });
  return { command: state.command, options: new ResolvedOptions([...carried, ...written]) };
}

function readCarried(fields: readonly string[]): readonly BasicOption[] | undefined {
  const count = Math.ceil(fields.length / FIELDS_OF_OPTION);
  const triples = Array.from({ length: count }, (_, index) =>
    fields.slice(index * FIELDS_OF_OPTION, (index + 1) * FIELDS_OF_OPTION),
  );
  return z
    .array(carriedOption)
    .safeParse(triples)
    .data?.map(([name, type, value]) =>
      type === String(Text)
        ? { name, type: Text, value }
        : { name, type: Flag, value: value === String(true) },
    );
}
