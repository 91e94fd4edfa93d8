import type { DirectiveResult } from 'lit/directive.js';
import { ref } from 'lit/directives/ref.js';

/** Calls back once an element is in the document; lit creates it before it inserts it. */
export function onMount(callback: (element: Element) => void): DirectiveResult {
  return ref((element) => {
    if (element) {
      queueMicrotask(() => {
        callback(element);
      });
    }
  });
}

/** Opens a dialog when it is mounted; the focus stays inside. */
export function openModally(): DirectiveResult {
  return onMount((element) => {
    if (element instanceof HTMLDialogElement && !element.open) element.showModal();
  });
}
