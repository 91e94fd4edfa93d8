import * as z from 'zod';
import { ButtonSchema, indexField } from '../../src/ui/index.js';
import { paragraphAction } from '../shared/index.js';

/** Searches again, for another page of passages. */
const page = z.object({
  action: z.literal('page'),
  page: indexField,
  query: z.string(),
  story: z.string().optional(),
});

export type SearchPage = z.output<typeof page>;

/** What the buttons of `/search` carry. */
export const searchButtons = new ButtonSchema(
  'search',
  z.discriminatedUnion('action', [page, paragraphAction]),
);
