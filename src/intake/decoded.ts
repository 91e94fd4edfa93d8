import { isUtf8 } from 'node:buffer';
import { InputError } from '../engine/index.js';

const BYTE_ORDER_MARKS = [
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
] as const;

/** How much of a page is looked at for what it says of its encoding, bytes. */
const HEAD = 2_048;

/**
 * The text of a file, which is UTF-8, or UTF-16 that says so.
 *
 * @throws {InputError} where it is neither.
 */
export function decodedText(bytes: Uint8Array): string {
  const marked = BYTE_ORDER_MARKS.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  const text = marked
    ? new TextDecoder(marked.encoding).decode(bytes)
    : isUtf8(bytes)
      ? new TextDecoder('utf-8').decode(bytes)
      : undefined;
  if (text === undefined || text.includes('\u0000')) {
    throw new InputError('That file is no text that I can read: save it as UTF-8 and try again.');
  }
  return text;
}

/**
 * The text of a page of the web, in the encoding that it, or who sent it, names.
 *
 * @param type the header `Content-Type`.
 */
export function decodedPage(bytes: Uint8Array, type: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const named = /charset\s*=\s*["']?([\w-]+)/iu;
  const encoding = named.exec(type)?.[1] ?? named.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    // What is named is no encoding.
    return new TextDecoder('utf-8').decode(bytes);
  }
}
