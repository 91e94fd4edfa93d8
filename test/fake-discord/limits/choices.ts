import { z } from 'zod';

const choice = z.looseObject({
  name: z.string().min(1).max(100),
  value: z.union([z.string().max(100), z.number()]),
});

/** What an autocomplete may offer: 25 choices. */
export const choices = z.array(choice).max(25);

/** The `data` of an autocomplete's answer. */
export const autocompleteData = z.looseObject({ choices });
