/**
 * A callback for lit's `ref` that runs when the element is in the document; lit creates it before it
 * inserts it. Make it outside of the view: `ref` calls another function at each render.
 */
export function onMount(callback: (element: Element) => void): (element?: Element) => void {
  return (element) => {
    if (element) {
      queueMicrotask(() => {
        callback(element);
      });
    }
  };
}

/** Opens a dialog when it is mounted; the focus stays inside. */
export const openModally = onMount((element) => {
  if (element instanceof HTMLDialogElement) element.showModal();
});
