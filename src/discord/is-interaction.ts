import type { APIInteraction } from 'discord-api-types/v10';
import * as z from 'zod';

/** Without these it can be answered by nobody. */
const envelope = z.object({
  id: z.string(),
  application_id: z.string(),
  token: z.string(),
  type: z.number(),
});
const withId = envelope.pick({ id: true });

/**
 * Whether what came can be answered as an interaction. What else Discord documents of it is taken on
 * trust: who reads it must expect to fail.
 */
export function isInteraction(value: unknown): value is APIInteraction {
  return envelope.safeParse(value).success;
}

/** The id of what came as an interaction, if it has one. */
export function idOf(value: unknown): string | undefined {
  return withId.safeParse(value).data?.id;
}
