import type { APIInteractionResponse } from 'discord-api-types/v10';
import type { Progress } from './progress.js';
import type { Reply } from './reply.js';

/** An interaction that is being answered. */
export interface HandledInteraction {
  /** Defers the reply where it takes long; undefined for types that cannot be deferred. */
  readonly deferredResponse: APIInteractionResponse | Promise<APIInteractionResponse> | undefined;
  /** What is sent where the reply takes long and cannot be deferred. */
  readonly lateReply?: Reply;
  /** How far the reply is, where that can be shown in its place. */
  readonly progress?: Progress;
  /** Never rejects: a failure is a reply too. */
  readonly reply: Promise<Reply>;
  /** Logs an error, and makes the ephemeral reply that says so. */
  readonly errorReply: (error: unknown) => Reply;
}
