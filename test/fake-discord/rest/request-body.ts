import type { IncomingMessage } from 'node:http';
import { refusal } from './refusal.js';

export interface RequestBody {
  readonly json: unknown;
  readonly files: number;
  /** What the files hold, read as UTF-8. */
  readonly texts: readonly string[];
}

/** Reads JSON, or multipart with the JSON in `payload_json`. */
export async function readBody(request: IncomingMessage): Promise<RequestBody> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) if (chunk instanceof Uint8Array) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  if (bytes.length === 0) return { json: undefined, files: 0, texts: [] };
  const boundary = /^multipart\/form-data;.*boundary="?([^";]+)/.exec(
    request.headers['content-type'] ?? '',
  )?.[1];
  if (boundary === undefined) return { json: parse(bytes.toString()), files: 0, texts: [] };
  const parts = partsOf(bytes, boundary);
  const texts = [...parts].flatMap(([name, text]) => (name.startsWith('files[') ? [text] : []));
  return { json: parse(parts.get('payload_json') ?? '{}'), files: texts.length, texts };
}

/** The parts of a multipart body by name (RFC 7578). */
function partsOf(bytes: Buffer, boundary: string): Map<string, string> {
  // As Latin-1 every byte stays one character, whatever a file holds.
  const parts = bytes.toString('latin1').split(`--${boundary}`).slice(1, -1);
  return new Map(
    parts.map((part) => {
      const [head = '', ...rest] = part.split('\r\n\r\n');
      const content = rest.join('\r\n\r\n').replace(/\r\n$/, '');
      return [/name="([^"]*)"/.exec(head)?.[1] ?? '', Buffer.from(content, 'latin1').toString()];
    }),
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw Object.assign(refusal('badJson'), { cause });
  }
}
