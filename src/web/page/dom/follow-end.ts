import { MESSAGES_ID } from './focus.js';

/** Less than a line, px: what is left below is room alone. */
const NOTHING = 24;
/** How much of what is seen is read on at once: a line of it stays in sight. */
const STEP = 0.85;

/** Tells whenever the end of the messages goes out of sight, or comes into it. */
export function followEnd(onChange: (isMoreBelow: boolean) => void): void {
  const list = document.getElementById(MESSAGES_ID);
  if (!list) return;
  let was = false;
  const look = (): void => {
    // The list is laid out from its end.
    const isMoreBelow = -list.scrollTop > NOTHING;
    if (isMoreBelow === was) return;
    was = isMoreBelow;
    onChange(isMoreBelow);
  };
  list.addEventListener('scroll', look, { passive: true });
  const sizes = new ResizeObserver(look);
  for (const element of [list, ...list.children]) sizes.observe(element);
}

/** Shows what comes below what is seen of the messages. */
export function readOn(): void {
  const list = document.getElementById(MESSAGES_ID);
  list?.scrollBy({ top: list.clientHeight * STEP });
}
