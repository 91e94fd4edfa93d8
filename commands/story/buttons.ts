import * as z from 'zod';
import { ButtonSchema, indexField } from '../../src/ui/index.js';

const draft = z.string();

/** What the buttons of `/story` carry. */
export const storyButtons = new ButtonSchema(
  'story',
  z.discriminatedUnion('action', [
    /** Keeps what was read, or throws it away. */
    z.object({ action: z.literal('keep'), draft }),
    z.object({ action: z.literal('cancel'), draft }),
    /** Opens a form for its title and date. */
    z.object({ action: z.literal('edit'), draft }),
    /** Brings back a story that was removed. */
    z.object({ action: z.literal('restore'), story: z.string() }),
    /** Another page of the list, or of what changed in a story. */
    z.object({ action: z.literal('list'), page: indexField }),
    z.object({ action: z.literal('history'), page: indexField, story: z.string() }),
  ]),
);
