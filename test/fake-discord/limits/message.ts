import {
  type APIAllowedMentions,
  type APIEmbed,
  type APIMessage,
  type APIMessageTopLevelComponent,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { attachments } from './attachments.js';
import { actionRow, everyComponent, topLevel, type Node } from './components.js';
import { embeds } from './embed.js';
import { problemsOf, type Problem } from './problem.js';

/** A message as a bot sends it. */
const body = z.looseObject({
  content: z.string().max(2000).nullish(),
  embeds: embeds.nullish(),
  components: z.array(z.unknown()).nullish(),
  flags: z.int().nullish(),
  allowed_mentions: z
    .looseObject({
      parse: z.array(z.enum(['roles', 'users', 'everyone'])).nullish(),
      users: z.array(z.string()).max(100).nullish(),
      roles: z.array(z.string()).max(100).nullish(),
    })
    .nullish(),
  nonce: z.union([z.string().max(25), z.int()]).nullish(),
  enforce_nonce: z.boolean().nullish(),
  attachments: attachments.nullish(),
});

/** The same once the limits are known to hold; what they say nothing of is taken as it comes. */
const typed = z.object({
  content: z.string().nullish(),
  embeds: z.custom<APIEmbed[] | null>().optional(),
  components: z.custom<APIMessageTopLevelComponent[] | null>().optional(),
  flags: z.int().nullish(),
  allowed_mentions: z.custom<APIAllowedMentions | null>().optional(),
  nonce: z.union([z.string(), z.int()]).nullish(),
  enforce_nonce: z.boolean().nullish(),
  attachments: attachments.nullish(),
});

export type MessageBody = z.infer<typeof typed>;

const nodes = z.custom<Node[]>();

/**
 * Reads a message and checks it against the limits.
 * @param before the message that is edited, where one is
 */
export function readMessage(
  raw: unknown,
  before?: APIMessage,
): { readonly problems: readonly Problem[]; readonly message: MessageBody } {
  const shape = problemsOf(body, raw);
  const message = shape.length > 0 ? {} : typed.parse(raw);
  return { problems: shape.length > 0 ? shape : messageProblems(message, before), message };
}

function messageProblems(message: MessageBody, before: APIMessage | undefined): Problem[] {
  const flag = MessageFlags.IsComponentsV2;
  const wasV2 = ((before?.flags ?? 0) & flag) !== 0;
  const isV2 = wasV2 || ((message.flags ?? 0) & flag) !== 0;
  return [
    ...(isV2 ? legacyFieldProblems(message, before) : []),
    ...(wasV2 && message.flags != null && (message.flags & flag) === 0
      ? [
          {
            path: ['flags'],
            code: 'MESSAGE_FLAGS_COMPONENTS_V2_IRREVERSIBLE',
            message: 'The IS_COMPONENTS_V2 flag cannot be removed from a message',
          },
        ]
      : []),
    ...problemsOf(
      z
        .array(isV2 ? topLevel : actionRow)
        .max(isV2 ? 40 : 5)
        .nullish(),
      message.components,
      ['components'],
    ),
    ...wholeMessageProblems(message),
  ];
}

/** With Components V2 neither the new message nor what it was before may hold the older fields. */
function legacyFieldProblems(message: MessageBody, before: APIMessage | undefined): Problem[] {
  const content = message.content === undefined ? before?.content : message.content;
  const shown = message.embeds === undefined ? before?.embeds : message.embeds;
  const used = [...(content ? ['content'] : []), ...(shown?.length ? ['embeds'] : [])];
  return used.map((field) => ({
    path: [field],
    code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
  }));
}

function wholeMessageProblems(message: MessageBody): Problem[] {
  const parsed = nodes.parse(message.components ?? []);
  const all = [...everyComponent(parsed)];
  const text = all.reduce(
    (sum, node) =>
      sum + (node.type === ComponentType.TextDisplay ? (node.content ?? '').length : 0),
    0,
  );
  const ids = all.flatMap((node) => (node.custom_id === undefined ? [] : [node.custom_id]));
  const numbers = all.flatMap((node) => (node.id === undefined || node.id === 0 ? [] : [node.id]));
  const path = ['components'];
  return [
    ...(all.length > 40
      ? [
          {
            path,
            code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
            message: `The message has ${all.length} components; 40 are allowed in all`,
          },
        ]
      : []),
    ...(text > 4000
      ? [
          {
            path,
            code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
            message: `The text displays hold ${text} characters; 4000 are allowed in all`,
          },
        ]
      : []),
    ...(new Set(ids).size < ids.length
      ? [
          {
            path,
            code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
            message: 'Component custom id cannot be duplicated',
          },
        ]
      : []),
    ...(new Set(numbers).size < numbers.length
      ? [{ path, code: 'COMPONENT_ID_DUPLICATED', message: 'Component id cannot be duplicated' }]
      : []),
  ];
}

/** Whether a message would show anything at all. */
export function isEmpty(message: MessageBody, files: number): boolean {
  return (
    !message.content?.trim() &&
    !message.embeds?.length &&
    !message.components?.length &&
    files === 0
  );
}

/** Whether anything in a message could be read as a mention. */
export function holdsText(message: MessageBody): boolean {
  const all = [...everyComponent(nodes.parse(message.components ?? []))];
  return Boolean(message.content) || all.some(({ type }) => type === ComponentType.TextDisplay);
}
