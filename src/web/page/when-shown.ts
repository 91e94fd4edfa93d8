import type { DirectiveResult } from 'lit/directive.js';
import { ref } from 'lit/directives/ref.js';

/** Does something with an element once it stands on the page; it is made before it is put there. */
export function whenShown(act: (element: Element) => void): DirectiveResult {
  return ref((element) => {
    if (element) {
      queueMicrotask(() => {
        act(element);
      });
    }
  });
}

/** Opens a dialog. */
export function open(element: Element): void {
  if (element instanceof HTMLDialogElement && !element.open) element.showModal();
}
