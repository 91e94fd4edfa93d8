import { z } from 'zod';

// What the page reads of what the server sends: message bodies as Discord gets them. A field that a
// later command adds is kept out of the way, and a component that is not known is still a component.

const media = z.object({ url: z.string() });
/** What can be chosen in a menu. */
const choice = z.object({
  label: z.string(),
  value: z.string(),
  description: z.string().nullish(),
  default: z.boolean().nullish(),
});

export type Choice = z.infer<typeof choice>;

/** Any component, of a message or a form. */
export const component = z.object({
  type: z.number(),
  content: z.string().optional(),
  label: z.string().nullish(),
  description: z.string().nullish(),
  style: z.number().optional(),
  custom_id: z.string().optional(),
  url: z.string().nullish(),
  disabled: z.boolean().nullish(),
  placeholder: z.string().nullish(),
  options: z.array(choice).optional(),
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

/** A message's body. */
export const body = z.object({
  content: z.string().nullish(),
  flags: z.number().nullish(),
  components: z.array(component).nullish(),
});
export type Body = z.infer<typeof body>;

/** A form's body. */
export const form = z.object({
  custom_id: z.string(),
  title: z.string(),
  components: z.array(component),
});
export type Form = z.infer<typeof form>;

export const offered = z.object({
  choices: z
    .array(z.object({ name: z.string(), value: z.union([z.string(), z.number()]) }))
    .readonly(),
});
export type Offered = z.infer<typeof offered>['choices'];
