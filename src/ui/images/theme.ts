/** The colours that a reader has chosen for all that is around a message. */
export type Theme = 'dark' | 'light';
