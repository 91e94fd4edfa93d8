let count = 0;

/** An id that no other message or file of this page has. */
export const newId = (): string => String((count += 1));
