import * as z from 'zod';
import { FACT_KINDS } from '../../src/engine/index.js';
import { ButtonSchema, indexField } from '../../src/ui/index.js';

/** Asks for the facts again: another page of them, or those about another subject. */
const page = z.object({
  action: z.literal('page'),
  page: indexField,
  subject: z.string(),
  story: z.string().optional(),
  kind: z.enum(FACT_KINDS).optional(),
  with: z.string().optional(),
});

export type FactsPage = z.output<typeof page>;

/** Gives them as CSV. */
const csv = z.object({
  action: z.literal('csv'),
  subject: z.string(),
  story: z.string().optional(),
  kind: z.enum(FACT_KINDS).optional(),
  with: z.string().optional(),
});

/** What the buttons of `/facts` carry. */
export const factsButtons = new ButtonSchema('facts', z.discriminatedUnion('action', [page, csv]));
