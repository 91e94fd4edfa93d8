import * as z from 'zod';
import { ButtonSchema, flagField, indexField } from '../../src/ui/index.js';

/** Another page of the timeline. */
const page = z.object({
  action: z.literal('page'),
  page: indexField,
  story: z.string().optional(),
  /** Whether all are listed, in place of the picture. */
  all: flagField.optional(),
});

export type TimelinePage = z.output<typeof page>;

/** Gives it as CSV. */
const csv = z.object({ action: z.literal('csv'), story: z.string().optional() });

/** What the buttons of `/timeline` carry. */
export const timelineButtons = new ButtonSchema(
  'timeline',
  z.discriminatedUnion('action', [page, csv]),
);
