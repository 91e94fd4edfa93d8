import type { Answer } from '../../src/engine/index.js';
import type { Context } from '../shared/index.js';

/** Whether a question can be understood by itself, of all stories. */
export const isByItself = ({ follows, askedOf }: Answer): boolean =>
  follows === undefined && askedOf === undefined;

/**
 * Notes a question for those who manage the server, where all may see that it was asked, and it can be
 * understood by itself.
 */
export function noteAsked(
  { server, ephemeral }: Pick<Context, 'server' | 'ephemeral'>,
  answer: Answer,
): void {
  if (ephemeral || !isByItself(answer)) return;
  server?.noteAsked(answer.question, answer.verdict);
}
