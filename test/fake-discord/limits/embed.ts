import { z } from 'zod';

const url = z.string().max(2048).nullish();

const embed = z.looseObject({
  title: z.string().max(256).nullish(),
  description: z.string().max(4096).nullish(),
  url,
  fields: z
    .array(z.looseObject({ name: z.string().min(1).max(256), value: z.string().min(1).max(1024) }))
    .max(25)
    .nullish(),
  footer: z.looseObject({ text: z.string().max(2048) }).nullish(),
  author: z.looseObject({ name: z.string().max(256) }).nullish(),
});

type Embed = z.infer<typeof embed>;

function length(it: Embed): number {
  return [
    it.title,
    it.description,
    it.footer?.text,
    it.author?.name,
    ...(it.fields ?? []).flatMap(({ name, value }) => [name, value]),
  ].reduce((sum, text) => sum + (text?.length ?? 0), 0);
}

/** The embeds of one message: ten, and 6,000 characters over all of them. */
export const embeds = z
  .array(embed)
  .max(10)
  .superRefine((all, context) => {
    if (all.reduce((sum, it) => sum + length(it), 0) > 6000)
      context.addIssue({
        code: 'custom',
        message: 'Embed size exceeds maximum size of 6000',
        params: { code: 'MAX_EMBED_SIZE_EXCEEDED' },
      });
  });
