import { ComponentType, type APIMessage } from 'discord-api-types/v10';
import { z } from 'zod';
import { everyComponent } from '../limits/components.js';

/** A button as a person sees it; a link has a url in place of a custom id. */
export interface ShownButton {
  readonly label: string;
  readonly customId?: string;
  readonly url?: string;
  readonly disabled: boolean;
}

const button = z
  .object({
    label: z.string().nullish(),
    custom_id: z.string().optional(),
    url: z.string().optional(),
    disabled: z.boolean().nullish(),
  })
  .transform(({ label, custom_id: customId, url, disabled }): ShownButton => ({
    label: label ?? '',
    disabled: disabled === true,
    ...(customId === undefined ? {} : { customId }),
    ...(url === undefined ? {} : { url }),
  }));

/** The buttons of a message, in the order they stand. */
export function buttonsOf(message: APIMessage): ShownButton[] {
  return [...everyComponent(message.components ?? [])]
    .filter(({ type }) => type === ComponentType.Button)
    .map((node) => button.parse(node));
}

/** The text that a message shows, as it was sent: content, then text displays, line by line. */
export function textOf(message: APIMessage): string {
  const displays = [...everyComponent(message.components ?? [])].flatMap(({ content }) =>
    content === undefined ? [] : [content],
  );
  return [...(message.content === '' ? [] : [message.content]), ...displays].join('\n');
}
