import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { z } from 'zod';

// What a person sees of a message: its words and its buttons, read out of what was sent.

/** A button of a message: one to press has an id, a link has none. */
export interface ShownButton {
  readonly label: string;
  readonly customId: string | undefined;
  readonly disabled: boolean;
}

/** A message as a person sees it. */
export interface Shown {
  readonly ephemeral: boolean;
  /** Its texts, each of which stands apart from the one before. */
  readonly texts: readonly string[];
  /** All of them, one a line. */
  readonly text: string;
  readonly buttons: readonly ShownButton[];
}

const component = z.object({
  content: z.string().optional(),
  label: z.string().optional(),
  custom_id: z.string().optional(),
  disabled: z.boolean().optional(),
  get components() {
    return z.array(component).optional();
  },
});
type Component = z.infer<typeof component>;

const body = z.object({
  flags: z.number().optional(),
  components: z.array(component).default([]),
});

/** Reads a message's body: a response's data, or a message of the fake Discord. */
export function shown(message: unknown): Shown {
  const { flags = 0, components } = body.parse(message);
  const all = components.flatMap(withInner);
  const texts = all.flatMap(({ content }) => content ?? []);
  return {
    ephemeral: (flags & MessageFlags.Ephemeral) !== 0,
    texts,
    text: texts.join('\n'),
    buttons: all.flatMap(({ label, custom_id: customId, disabled = false }) =>
      label === undefined ? [] : [{ label, customId, disabled }],
    ),
  };
}

/** The id of the one button with this label. */
export function idOf({ buttons }: Shown, label: string): string {
  const found = buttons.filter((button) => button.label === label);
  const [button] = found;
  if (found.length !== 1 || button?.customId === undefined) {
    const labels = buttons.map((each) => each.label).join(', ');
    throw new Error(`No one button "${label}" to press among: ${labels || 'none'}`);
  }
  return button.customId;
}

/** The customId of the button that shows the list behind a picture. */
export const listId = (shown: Shown): string => idOf(shown, 'Show all as a list');

const responseShape = z.object({ type: z.enum(InteractionResponseType), data: z.unknown() });

/** Reads a response: what it does and what it shows. */
export function shownIn(response: unknown): Shown & { readonly type: InteractionResponseType } {
  const { type, data } = responseShape.parse(response);
  return { type, ...shown(data ?? {}) };
}

function withInner(outer: Component): Component[] {
  return [outer, ...(outer.components ?? []).flatMap(withInner)];
}
