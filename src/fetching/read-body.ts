import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { FetchError } from './fetch-error.js';

const DECODERS = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

const isKnown = (encoding: string): encoding is keyof typeof DECODERS => encoding in DECODERS;

/**
 * The body of a response, unpacked.
 *
 * @param most how many bytes it may have, packed and unpacked.
 * @throws {FetchError} where it has more, or is packed in a way that was not asked for.
 */
export async function readBody(response: IncomingMessage, most: number): Promise<Uint8Array> {
  const tooMuch = () =>
    new FetchError(`That page is larger than ${Math.round(most / 1e6)} MB, which I do not read.`);
  if (Number(response.headers['content-length'] ?? 0) > most) throw tooMuch();
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  const chunks: Buffer[] = [];
  const collect = async (source: AsyncIterable<Buffer>): Promise<void> => {
    let size = 0;
    for await (const chunk of source) {
      size += chunk.length;
      if (size > most) throw tooMuch();
      chunks.push(chunk);
    }
  };
  if (encoding === 'identity' || encoding === '') await collect(response);
  else if (isKnown(encoding)) {
    const decoder = DECODERS[encoding]();
    // Whatever ends one of them ends the other; why, reading says.
    pipeline(response, decoder, () => undefined);
    await collect(decoder);
  } else throw new FetchError('That page is packed in a way that I cannot unpack.');
  return Buffer.concat(chunks);
}
