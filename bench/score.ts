import { z } from 'zod';

/** What a contender's process measured; times in milliseconds, heap in bytes. */
export const score = z.object({
  configuration: z.string(),
  sentences: z.number(),
  questions: z.number(),
  /** Shares of questions with a right quote first, and among the first three. */
  first: z.number(),
  firstThree: z.number(),
  index: z.number(),
  heap: z.number(),
  p50: z.number(),
  p99: z.number(),
});
export type Score = z.infer<typeof score>;
