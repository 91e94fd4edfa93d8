import * as z from 'zod';
import { ButtonSchema } from '../../src/ui/index.js';

/** What the buttons of `/privacy` carry: to be asked once more, and to delete. */
export const privacyButtons = new ButtonSchema(
  'privacy',
  z.discriminatedUnion('action', [
    z.object({ action: z.literal('ask') }),
    z.object({ action: z.literal('delete') }),
  ]),
);
