import * as z from 'zod';
import { ButtonSchema } from '../../src/ui/index.js';

/** What the buttons of `/privacy` carry: to be asked once more, to delete, and to be told of nothing. */
export const privacyButtons = new ButtonSchema(
  'privacy',
  z.discriminatedUnion('action', [
    z.object({ action: z.literal('ask') }),
    z.object({ action: z.literal('delete') }),
    z.object({ action: z.literal('untell') }),
  ]),
);
