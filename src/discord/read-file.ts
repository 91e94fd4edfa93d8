import * as z from 'zod';
import type { ReadFile } from '../../commands/shared/index.js';
import { InputError } from '../engine/index.js';
import { MAX_FILE_BYTES, tooLarge } from '../intake/index.js';

/** Where Discord keeps the files that people send. */
const HOSTS: ReadonlySet<string> = new Set(['cdn.discordapp.com', 'media.discordapp.net']);
const TIME_MS = 20_000;

const bytes = z.instanceof(Uint8Array);

const NOT_THERE = 'Discord does not give me that file just now: try again.';

/**
 * Reads the files that people send, from where Discord keeps them and nowhere else.
 *
 * @param apiUrl base of the REST API where that is not Discord's: a stand-in has the files too.
 */
export function discordFiles(apiUrl: string | undefined): ReadFile {
  const standIn = apiUrl === undefined ? undefined : new URL(apiUrl).origin;
  return async ({ url }) => {
    const { origin, protocol, hostname } = new URL(url);
    const isDiscords = protocol === 'https:' && HOSTS.has(hostname);
    if (!isDiscords && origin !== standIn) throw new InputError(NOT_THERE);
    try {
      const response = await fetch(url, {
        redirect: 'error',
        signal: AbortSignal.timeout(TIME_MS),
      });
      if (!response.ok || !response.body) throw new Error(`Status ${response.status}.`);
      const chunks: Uint8Array[] = [];
      let size = 0;
      for await (const part of response.body) {
        const chunk = bytes.parse(part);
        size += chunk.length;
        if (size > MAX_FILE_BYTES) throw tooLarge(size);
        chunks.push(chunk);
      }
      return Buffer.concat(chunks);
    } catch (cause) {
      if (cause instanceof InputError) throw cause;
      throw new InputError(NOT_THERE, { cause });
    }
  };
}
