import { z } from 'zod';

const textInput = z.looseObject({
  type: z.literal(4),
  custom_id: z.string().min(1).max(100),
  style: z.int().min(1).max(2),
  placeholder: z.string().max(100).nullish(),
  value: z.string().max(4000).nullish(),
  min_length: z.int().min(0).max(4000).nullish(),
  max_length: z.int().min(1).max(4000).nullish(),
  required: z.boolean().default(true),
});

const label = z.looseObject({
  type: z.literal(18),
  label: z.string().min(1).max(45),
  description: z.string().max(100).nullish(),
  component: textInput,
});

/** A form as a bot opens it: text fields, each under a label. */
export const modal = z.looseObject({
  custom_id: z.string().min(1).max(100),
  title: z.string().min(1).max(45),
  components: z.array(label).min(1).max(5),
});

/** A form that was opened. */
export type Modal = z.infer<typeof modal>;
