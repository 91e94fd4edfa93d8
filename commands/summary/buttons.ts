import * as z from 'zod';
import { ButtonSchema, indexField } from '../../src/ui/index.js';

/** Another page of a story's summary. */
const page = z.object({
  action: z.literal('page'),
  page: indexField,
  sentences: indexField,
  story: z.string(),
});

/** What the buttons of `/summary` carry. */
export const summaryButtons = new ButtonSchema('summary', z.discriminatedUnion('action', [page]));
