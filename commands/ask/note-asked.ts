import type { Answer } from '../../src/engine/index.js';
import type { Context } from '../shared/index.js';

/**
 * Notes a question for those who manage the server, where all may see that it was asked, and it can be
 * understood by itself.
 */
export function noteAsked(
  { server, ephemeral }: Pick<Context, 'server' | 'ephemeral'>,
  { question, verdict, follows, askedOf }: Answer,
): void {
  if (ephemeral || follows !== undefined || askedOf !== undefined) return;
  server?.noteAsked(question, verdict);
}
