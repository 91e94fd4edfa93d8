import { z } from 'zod';

/** What a library of a size takes; times in milliseconds, heap in bytes. */
export const growth = z.object({
  sentences: z.number(),
  stories: z.number(),
  index: z.number(),
  heap: z.number(),
  /** Of questions whose stories nobody has asked about before. */
  first50: z.number(),
  first99: z.number(),
  p50: z.number(),
  p99: z.number(),
});
export type Growth = z.infer<typeof growth>;
