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

const { String: Text, Boolean: Flag, Subcommand } = ApplicationCommandOptionType;

/** Tells the custom id of a modal from that of a button. */
const ACTION = 'form';

/** An option that a modal carries, in its three fields. */
const carriedOption = z.tuple([
  z.string(),
  z.enum([String(Text), String(Flag), String(Subcommand)]),
  z.string(),
]);
const FIELDS_OF_OPTION = 3;

/** What a modal carries: the subcommand, and the options that are given already. */
type Carried = Pick<ResolvedOptions, 'subcommand' | 'all'>;

/** Opens a modal. It carries the options that the command was called with. */
export function openModal(
  modal: Modal,
  command: string,
  owner: string,
  { subcommand, all }: Carried,
): Reply {
  const called = subcommand === undefined ? [] : [subcommand, String(Subcommand), ''];
  const given = all.flatMap((option) =>
    option.type === Text || option.type === Flag
      ? [option.name, String(option.type), String(option.value)]
      : [],
  );
  const fields = [...called, ...given];
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
    // One that may be left empty was not given then.
    if (field.type !== ComponentType.TextInput || field.value === '') return [];
    return [{ name: field.custom_id, type: Text, value: field.value }];
  });
  const all = [...carried.options, ...written];
  const { subcommand: name } = carried;
  const options = name === undefined ? all : [{ type: Subcommand, name, options: all } as const];
  return { command: state.command, options: new ResolvedOptions(options) };
}

function readCarried(
  fields: readonly string[],
): { readonly subcommand?: string; readonly options: readonly BasicOption[] } | undefined {
  const count = Math.ceil(fields.length / FIELDS_OF_OPTION);
  const triples = Array.from({ length: count }, (_, index) =>
    fields.slice(index * FIELDS_OF_OPTION, (index + 1) * FIELDS_OF_OPTION),
  );
  const read = z.array(carriedOption).safeParse(triples).data;
  if (!read) return undefined;
  const [called] = read.filter(([, type]) => type === String(Subcommand));
  const options = read.flatMap(([name, type, value]): BasicOption[] => {
    if (type === String(Subcommand)) return [];
    return type === String(Text)
      ? [{ name, type: Text, value }]
      : [{ name, type: Flag, value: value === String(true) }];
  });
  return { ...(called && { subcommand: called[0] }), options };
}
