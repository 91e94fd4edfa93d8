/** Id of the element in which the messages scroll. */
export const MESSAGES_ID = 'messages';
/** Id of the field in which messages and commands are typed. */
export const COMPOSER_ID = 'compose';

/** Focuses an element. The page renders at once, so that no key is lost meanwhile. */
export function focusById(id: string): void {
  document.getElementById(id)?.focus();
}

/** Gives the focus back to the element that had it, or else to the composer. */
export function restoreFocus(element: Element | null | undefined): void {
  if (element instanceof HTMLElement && element.isConnected) element.focus();
  else focusById(COMPOSER_ID);
}

/** Shows the newest message, as Discord does for who sends one; the list is laid out from its end. */
export function scrollToNewest(): void {
  document.getElementById(MESSAGES_ID)?.scrollTo({ top: 0 });
}
