import * as z from 'zod';
import { ButtonSchema, indexField } from '../../src/ui/index.js';

/** What the buttons of `/stories` carry: another page of the list. */
export const storiesButtons = new ButtonSchema(
  'stories',
  z.discriminatedUnion('action', [z.object({ action: z.literal('page'), page: indexField })]),
);
