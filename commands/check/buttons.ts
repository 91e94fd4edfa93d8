import * as z from 'zod';
import { ButtonSchema, indexField } from '../../src/ui/index.js';
import { paragraphAction } from '../shared/index.js';

/** Checks the claim again, for another page of what was found. */
const page = z.object({
  action: z.literal('page'),
  page: indexField,
  claim: z.string(),
  story: z.string().optional(),
});

export type CheckPage = z.output<typeof page>;

/** What the buttons of `/check` carry, and those under the check of a message. */
export const checkButtons = new ButtonSchema(
  'check',
  z.discriminatedUnion('action', [page, paragraphAction]),
);
