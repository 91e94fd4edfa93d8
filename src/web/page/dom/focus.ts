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

/** Shows how the channel begins. */
export function scrollToOldest(): void {
  const list = document.getElementById(MESSAGES_ID);
  list?.scrollTo({ top: -list.scrollHeight });
}

/**
 * Shows a message whole, with the end of the channel if it is the newest, or where it begins if it is
 * longer than there is room: it is read from its start. Waits until its pictures have their size.
 */
export async function scrollToStartOf(message: string, isNewest: boolean): Promise<void> {
  const list = document.getElementById(MESSAGES_ID);
  const article = document.getElementById(`message-${message}`);
  if (!list || !article) return;
  await Promise.allSettled([...article.querySelectorAll('img')].map((image) => image.decode()));
  const { paddingBottom } = getComputedStyle(list);
  const room = list.clientHeight - Number.parseFloat(paddingBottom);
  if (article.offsetHeight > room) article.scrollIntoView({ block: 'start' });
  else if (isNewest) scrollToNewest();
  else article.scrollIntoView({ block: 'nearest' });
}
