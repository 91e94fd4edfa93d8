import * as z from 'zod';
import { ButtonSchema, indexField } from '../../src/ui/index.js';

/** What the buttons of `/gaps` carry: another page, to be asked once more, and to forget all. */
export const gapsButtons = new ButtonSchema(
  'gaps',
  z.discriminatedUnion('action', [
    z.object({ action: z.literal('page'), page: indexField }),
    z.object({ action: z.literal('ask') }),
    z.object({ action: z.literal('forget') }),
  ]),
);
