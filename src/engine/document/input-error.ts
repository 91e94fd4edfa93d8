/** Where a file is broken; `line` counts from 1. */
export interface InputLocation {
  readonly file: string;
  readonly line?: number;
}

/**
 * Something that a person gave and that cannot be used: a question without words, a story that is
 * not there, a broken file. Its message is one line, made to be shown, and says what to do.
 */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly place: InputLocation | undefined;

  constructor(message: string, options: { cause?: unknown; place?: InputLocation } = {}) {
    const { place, cause } = options;
    const where = place ? `${place.file}${place.line ? `:${place.line}` : ''}: ` : '';
    // What people give, a file's name too, may have line breaks in it.
    const line = `${where}${message}`.replaceAll(/[\p{Zl}\p{Zp}\p{Cc}]+/gu, ' ');
    super(line, cause === undefined ? undefined : { cause });
    this.place = place;
  }
}
