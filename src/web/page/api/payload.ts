import { z } from 'zod';

// What the page reads of Discord's payloads: message bodies, modals, autocomplete results. A field
// that a later command adds is ignored, and a component of an unknown type is still a component.

const media = z.object({ url: z.string() });

/** What can be chosen in a select menu. */
const selectOption = z.object({
  label: z.string(),
  value: z.string(),
  description: z.string().nullish(),
  default: z.boolean().nullish(),
});
export type SelectOption = z.infer<typeof selectOption>;

/** Any component, of a message or a modal. */
const component = z.object({
  type: z.number(),
  content: z.string().optional(),
  label: z.string().nullish(),
  description: z.string().nullish(),
  style: z.number().optional(),
  custom_id: z.string().optional(),
  url: z.string().nullish(),
  disabled: z.boolean().nullish(),
  placeholder: z.string().nullish(),
  options: z.array(selectOption).optional(),
  min_values: z.number().nullish(),
  max_values: z.number().nullish(),
  min_length: z.number().nullish(),
  max_length: z.number().nullish(),
  required: z.boolean().nullish(),
  value: z.string().nullish(),
  accent_color: z.number().nullish(),
  divider: z.boolean().nullish(),
  file_types: z.array(z.string()).nullish(),
  media: media.optional(),
  file: media.optional(),
  items: z.array(z.object({ media, description: z.string().nullish() })).optional(),
  get components() {
    return z.array(component).optional();
  },
  get component() {
    return component.optional();
  },
  get accessory() {
    return component.optional();
  },
});
export type Component = z.infer<typeof component>;

export const messageBody = z.object({
  content: z.string().nullish(),
  flags: z.number().nullish(),
  components: z.array(component).nullish(),
});
export type MessageBody = z.infer<typeof messageBody>;

export const modal = z.object({
  custom_id: z.string(),
  title: z.string(),
  components: z.array(component),
});
export type Modal = z.infer<typeof modal>;

/** What an option can be, offered with the command or while it is typed. */
export const optionChoice = z.object({
  name: z.string(),
  value: z.union([z.string(), z.number()]),
});
export type OptionChoice = z.infer<typeof optionChoice>;

export const autocompleteResult = z.object({ choices: z.array(optionChoice).readonly() });
