import * as z from 'zod';
import { bareStory, type Story } from '../engine/index.js';

/** Stories again, of the bare data that a thread was started with. */
export const storiesOf = (data: unknown): readonly Story[] =>
  z.array(z.unknown()).parse(data).map(bareStory);
