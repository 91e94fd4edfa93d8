// Where the reader is on the page: what has the focus, and what of the channel is in view.

/** Id of what the messages scroll in. */
export const MESSAGES = 'messages';

/** Puts the focus on an element. A change is drawn at once, so that no key is lost meanwhile. */
export function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}

/** Puts the focus back on what had it, or else where words are typed. */
export function focusAgain(before: Element | null | undefined): void {
  if (before instanceof HTMLElement && before.isConnected) before.focus();
  else focusOn('compose');
}

/** Shows the newest message, as Discord does for who says something; they are laid out from there. */
export function toEnd(): void {
  document.getElementById(MESSAGES)?.scrollTo({ top: 0 });
}
