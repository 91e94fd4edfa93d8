import {
  ApplicationCommandType,
  ComponentType,
  GatewayOpcodes,
  InteractionType,
} from 'discord-api-types/v10';

const { ApplicationCommand, ApplicationCommandAutocomplete, MessageComponent, ModalSubmit } =
  InteractionType;
const user = { id: '100000000000000071', username: 'ada', discriminator: '0', avatar: null };
const channel = { id: '100000000000000072', type: 1 };
const envelope = {
  ...{ id: '100000000000000070', application_id: '100000000000000073', token: 'nobody' },
  ...{ version: 1, user, channel, channel_id: channel.id, locale: 'en-US', context: 1 },
  ...{ authorizing_integration_owners: {}, entitlements: [], app_permissions: '0' },
};
const slash = { id: '100000000000000074', name: 'ask', type: ApplicationCommandType.ChatInput };
const check = {
  ...{ id: '100000000000000075', name: 'Check against the stories', target_id: '1' },
  type: ApplicationCommandType.Message,
};
const command = { ...envelope, type: ApplicationCommand, data: slash };

/** An object without one of its keys. */
const without = (value: object, key: string) =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));

/** What may come as an interaction but is none that Discord documents. */
const interactions: readonly unknown[] = [
  null,
  'words',
  7,
  [],
  {},
  { id: '100000000000000070' },
  without(command, 'token'),
  without(command, 'data'),
  without(command, 'entitlements'),
  without(command, 'user'),
  without(command, 'channel'),
  { ...command, data: null },
  { ...command, type: 99 },
  { ...command, member: {}, user: undefined },
  { ...command, channel: { id: channel.id } },
  { ...command, authorizing_integration_owners: null, app_permissions: 'many' },
  { ...command, data: { ...slash, options: 'words' } },
  { ...command, data: { ...slash, options: [null] } },
  { ...command, data: { ...slash, type: 99 } },
  { ...command, data: check },
  // A message that was forwarded, without the reference to where from.
  {
    ...command,
    data: {
      ...check,
      resolved: {
        messages: { 1: { id: '1', content: '', type: 0, message_snapshots: [{ message: {} }] } },
      },
    },
  },
  { ...envelope, type: MessageComponent, data: { component_type: ComponentType.Button } },
  { ...envelope, type: MessageComponent, data: { custom_id: 'x' }, message: null },
  { ...envelope, type: ModalSubmit, data: { custom_id: 'x' } },
  { ...envelope, type: ApplicationCommandAutocomplete, data: without(slash, 'type') },
];

/** Events whose data are not what Discord documents. */
export const malformedEvents: readonly { readonly event: string; readonly data: unknown }[] = [
  ...interactions.map((data) => ({ event: 'INTERACTION_CREATE', data })),
  ...['GUILD_CREATE', 'GUILD_UPDATE', 'GUILD_DELETE', 'CHANNEL_CREATE', 'CHANNEL_UPDATE'].map(
    (event) => ({ event, data: null }),
  ),
  { event: 'GUILD_ROLE_UPDATE', data: {} },
  { event: 'THREAD_CREATE', data: {} },
  { event: 'GUILD_CREATE', data: { id: '1', channels: [null] } },
  { event: 'SOMETHING_NEW', data: null },
];

/** Packets that are none. */
export const malformedPackets: readonly object[] = [
  {},
  [],
  { op: 99, d: null },
  { op: GatewayOpcodes.Dispatch },
  { op: GatewayOpcodes.Dispatch, t: null, d: null },
  { op: GatewayOpcodes.Dispatch, t: 'READY', s: 1, d: null },
  { op: GatewayOpcodes.InvalidSession, d: null },
  { op: GatewayOpcodes.Hello, d: null },
];
