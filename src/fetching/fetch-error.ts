import { InputError } from '../engine/index.js';

/** Behind a reason why a page was not read: what to do instead. */
const INSTEAD = 'Copy its text, and paste it into the form that /story add opens.';

/** A page that was not read; its line says why, and what to do instead. */
export class FetchError extends InputError {
  /** @param reason a whole sentence. */
  constructor(reason: string, options: { readonly cause?: unknown } = {}) {
    super(`${reason} ${INSTEAD}`, options);
  }
}
