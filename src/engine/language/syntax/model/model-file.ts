import * as z from 'zod';
import { once } from '../../../data/index.js';
import { TensorFile } from '../../../network/index.js';

const modelHeader = z.object({
  about: z.string(),
  tags: z.array(z.string()),
  universalTags: z.array(z.string()),
  relations: z.array(z.string()),
  tagPairs: z.array(z.tuple([z.number(), z.number()])),
  /** How many words on each side the convolution sees. */
  reach: z.number(),
  /** How many there are behind the convolution. */
  recurrences: z.number(),
});

/** What the reader of syntax has learned. */
export type SyntaxModel = TensorFile<z.infer<typeof modelHeader>>;

/** The model, read when it is first asked for. */
export const syntaxModel = once((): SyntaxModel => new TensorFile('syntax/model.bin', modelHeader));
