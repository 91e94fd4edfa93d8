import type { Button } from './block.js';

/** In place of a command's name on the button that deletes a reply: every adapter answers it itself. */
export const DELETE = 'delete';

/**
 * A button with which the person who asked, and nobody else, deletes the reply.
 *
 * @param others ids of messages of the channel that are deleted with it.
 */
export function deleteButton(owner: string, others: readonly string[] = []): Button {
  return {
    kind: 'interactive',
    label: 'Delete',
    state: { command: DELETE, owner, fields: others },
  };
}
