import * as z from 'zod';
import { ButtonSchema, flagField, indexField } from '../../src/ui/index.js';
import { paragraphAction } from '../shared/index.js';

/** Another page of the quantities. */
const page = z.object({
  action: z.literal('page'),
  page: indexField,
  story: z.string().optional(),
  /** Whether all are listed, in place of the picture. */
  all: flagField.optional(),
});

export type FiguresPage = z.output<typeof page>;

/** Gives it as CSV. */
const csv = z.object({ action: z.literal('csv'), story: z.string().optional() });

/** What the buttons of `/figures` carry. */
export const figuresButtons = new ButtonSchema(
  'figures',
  z.discriminatedUnion('action', [page, paragraphAction, csv]),
);
