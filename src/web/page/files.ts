import type { SentFile } from './events.js';

/** Addresses under which the page shows the files of a message, by name. */
export function addressesOf(files: readonly SentFile[]): ReadonlyMap<string, string> {
  return new Map(files.map(({ name, type, data }) => [name, `data:${type};base64,${data}`]));
}
