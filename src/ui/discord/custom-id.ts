import { brotliCompressSync, brotliDecompressSync, constants, crc32 } from 'node:zlib';
import { decode, encode } from 'base32768';
import { LRUCache } from 'lru-cache';
import { LIMITS } from './limits.js';
import type { ButtonState } from '../block.js';

/** Between two fields; no field may hold it. */
const SEPARATOR = '\u0000';
const CHECK_BYTES = 2;
const OWNER_BYTES = 8;
const NOBODY = 0n;
/** The owner has no such id: the first field names them. */
const NAMED = 0xffff_ffff_ffff_ffffn;
/** Whether it is an id as Discord gives them. */
export const isId = (owner: string): boolean => /^[1-9]\d{0,18}$/u.test(owner);
/** Nothing that fits a custom id is longer than this when unpacked. */
const MAX_UNPACKED_BYTES = 16_384;

/** So many states are kept packed: each page asks for those of all pages, the next one for the same again. */
const KEPT = 256;
const kept = new LRUCache<string, Uint8Array>({ max: KEPT });

/** The first two bytes, by which a foreign or mangled custom id is told from ours. */
function check(bytes: Uint8Array): Buffer {
  const sum = Buffer.alloc(CHECK_BYTES);
  sum.writeUInt16BE(crc32(bytes) & 0xffff);
  return sum;
}

/** Discord's ids are 64-bit numbers: as such they take 8 bytes, not 18. */
function ownerBytes(owner: string | undefined): Buffer {
  const id = owner === undefined ? NOBODY : isId(owner) ? BigInt(owner) : NAMED;
  const bytes = Buffer.alloc(OWNER_BYTES);
  bytes.writeBigUInt64BE(id);
  return bytes;
}

/**
 * A button's state as a custom id, or undefined where it does not fit one (100 UTF-16 code units) or
 * holds what cannot travel (a lone surrogate, a NUL). Brotli brings its own dictionary of English
 * words; base32768 puts 15 bits into a code unit.
 */
export function encodeCustomId({ command, owner, fields }: ButtonState): string | undefined {
  const named = owner !== undefined && !isId(owner) ? [owner] : [];
  const parts = [...named, command, ...fields];
  if (parts.some((part) => part.includes(SEPARATOR) || /\p{Surrogate}/u.test(part))) {
    return undefined;
  }
  const body = Buffer.concat([ownerBytes(owner), packed(parts.join(SEPARATOR))]);
  const customId = encode(Buffer.concat([check(body), body]));
  return customId.length <= LIMITS.customId ? customId : undefined;
}

function packed(words: string): Uint8Array {
  const known = kept.get(words);
  if (known) return known;
  const bytes = brotliCompressSync(words, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MIN_WINDOW_BITS,
    },
  });
  kept.set(words, bytes);
  return bytes;
}

/** The bytes of a custom id, without the check; undefined where it is broken or not one of ours. */
function bodyOf(customId: string): Buffer | undefined {
  let bytes: Buffer;
  try {
    bytes = Buffer.from(decode(customId));
  } catch {
    return undefined; // not base32768: somebody else's
  }
  const body = bytes.subarray(CHECK_BYTES);
  const ours = body.length > OWNER_BYTES && check(body).equals(bytes.subarray(0, CHECK_BYTES));
  return ours ? body : undefined;
}

function unpacked(packed: Uint8Array): string | undefined {
  try {
    return brotliDecompressSync(packed, { maxOutputLength: MAX_UNPACKED_BYTES }).toString('utf8');
  } catch {
    return undefined; // the check agreed by chance, the rest does not
  }
}

/** The state that a custom id carries, or undefined where it is broken or not one of ours. */
export function decodeCustomId(customId: string): ButtonState | undefined {
  const body = bodyOf(customId);
  const parts = (body && unpacked(body.subarray(OWNER_BYTES)))?.split(SEPARATOR);
  if (!body || !parts) return undefined;
  const id = body.readBigUInt64BE();
  const owner = id === NAMED ? parts.shift() : id === NOBODY ? undefined : String(id);
  const [command, ...fields] = parts;
  if (command === undefined) return undefined;
  return { command, fields, ...(owner === undefined ? {} : { owner }) };
}
