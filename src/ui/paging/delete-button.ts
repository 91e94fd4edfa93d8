import type { Button } from '../message.js';

/** Command and action of the press that deletes a reply; every door answers it, no command does. */
export const DELETE = 'delete';

/** A button with which the person who asked, and nobody else, deletes the reply. */
export function deleteButton(owner: string): Button {
  return {
    kind: 'press',
    label: 'Delete',
    press: { command: DELETE, action: DELETE, owner, values: [] },
  };
}
