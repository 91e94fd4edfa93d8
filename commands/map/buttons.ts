import * as z from 'zod';
import { ButtonSchema, flagField, indexField } from '../../src/ui/index.js';
import { paragraphAction } from '../shared/index.js';

/** Another page of a subject's relations, or those of another subject. */
const page = z.object({
  action: z.literal('page'),
  page: indexField,
  subject: z.string(),
  story: z.string().optional(),
  /** Whether all are listed, in place of the picture. */
  all: flagField.optional(),
});

export type MapPage = z.output<typeof page>;

/** What the buttons of `/map` carry. */
export const mapButtons = new ButtonSchema(
  'map',
  z.discriminatedUnion('action', [page, paragraphAction]),
);
