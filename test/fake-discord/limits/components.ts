import type { ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';

// Lengths count UTF-16 units, where Discord may count characters: the fake Discord is the stricter.

type Context = z.core.$RefinementCtx;

function fault(context: Context, path: (string | number)[], code: string, message: string): void {
  context.addIssue({ code: 'custom', path, message, params: { code } });
}

const customId = z.string().min(1).max(100);
const id = z.int().min(0).nullish();

const button = z
  .looseObject({
    type: z.literal(2),
    id,
    style: z.int().min(1).max(6),
    label: z.string().max(80).nullish(),
    custom_id: customId.nullish(),
    url: z.string().max(512).nullish(),
    emoji: z.looseObject({}).nullish(),
    disabled: z.boolean().nullish(),
  })
  .superRefine((it, context) => {
    const isLink = it.style === 5;
    if (!it.label && !it.emoji)
      fault(context, ['label'], 'BUTTON_COMPONENT_LABEL_REQUIRED', 'A label or an emoji is needed');
    if (isLink && it.custom_id != null)
      fault(context, ['custom_id'], 'BUTTON_COMPONENT_CUSTOM_ID', 'A link has no custom id');
    if (isLink && !/^(https?|discord):\/\/[^\s]+$/.test(it.url ?? ''))
      fault(context, ['url'], 'URL_TYPE_INVALID_URL', 'Not a well formed URL.');
    if (!isLink && it.url != null)
      fault(context, ['url'], 'BUTTON_COMPONENT_URL', 'Only a link has a url');
    if (!isLink && it.custom_id == null)
      fault(context, ['custom_id'], 'COMPONENT_CUSTOM_ID_REQUIRED', 'A custom id is required');
  });

const stringSelect = z.looseObject({
  type: z.literal(3),
  id,
  custom_id: customId,
  placeholder: z.string().max(150).nullish(),
  options: z
    .array(
      z.looseObject({
        label: z.string().min(1).max(100),
        value: z.string().min(1).max(100),
        description: z.string().max(100).nullish(),
      }),
    )
    .min(1)
    .max(25),
});

const otherSelect = z.looseObject({
  type: z.literal([5, 6, 7, 8]),
  id,
  custom_id: customId,
  placeholder: z.string().max(150).nullish(),
});

export const actionRow = z
  .looseObject({
    type: z.literal(1),
    id,
    components: z
      .array(z.discriminatedUnion('type', [button, stringSelect, otherSelect]))
      .min(1)
      .max(5),
  })
  .superRefine((row, context) => {
    const selects = row.components.filter(({ type }) => type !== 2);
    if (selects.length > 0 && row.components.length > 1)
      fault(context, ['components'], 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'A select fills its row');
  });

const textDisplay = z.looseObject({
  type: z.literal(10),
  id,
  content: z.string().min(1).max(4000),
});

const media = z.looseObject({ url: z.string().min(1).max(2048) });
const description = z.string().max(1024).nullish();
const thumbnail = z.looseObject({ type: z.literal(11), id, media, description });
const gallery = z.looseObject({
  type: z.literal(12),
  id,
  items: z.array(z.looseObject({ media, description })).min(1).max(10),
});
const file = z.looseObject({ type: z.literal(13), id, file: media });
const separator = z.looseObject({
  type: z.literal(14),
  id,
  divider: z.boolean().nullish(),
  spacing: z.int().min(1).max(2).nullish(),
});
const section = z.looseObject({
  type: z.literal(9),
  id,
  components: z.array(textDisplay).min(1).max(3),
  accessory: z.discriminatedUnion('type', [button, thumbnail]),
});

const blocks = [actionRow, textDisplay, gallery, file, separator, section] as const;
const container = z.looseObject({
  type: z.literal(17),
  id,
  accent_color: z.int().min(0).max(0xffffff).nullish(),
  components: z
    .array(z.discriminatedUnion('type', [...blocks]))
    .min(1)
    .max(40),
});

/** What may stand at the top of a message with Components V2. */
export const topLevel = z.discriminatedUnion('type', [...blocks, container]);

/** The parts of a component that the rules over a whole message look at. */
export interface Node {
  type: ComponentType;
  id?: number | undefined;
  content?: string;
  custom_id?: string;
  components?: Node[];
  accessory?: Node;
}

/** Every component of a message, nested ones included, in the order they stand. */
export function* everyComponent(nodes: readonly Node[]): Generator<Node> {
  for (const node of nodes) {
    yield node;
    yield* everyComponent(node.components ?? []);
    if (node.accessory) yield* everyComponent([node.accessory]);
  }
}
