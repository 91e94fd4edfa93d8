import { once } from 'node:events';
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { InputError } from '../../engine/index.js';
import type { PlaygroundOptions } from './api.js';
import { playgroundApp } from './app.js';

/** A playground that is served. */
export interface Playground {
  /** Where its page is. */
  readonly address: string;
  close(): Promise<void>;
}

/** Where a playground listens. */
interface ListenAddress {
  readonly host: string;
  /** 0 takes any that is free. */
  readonly port: number;
}

/**
 * Serves the playground. Resolves once it can be opened.
 *
 * @throws {InputError} where the port is taken or may not be used.
 */
export async function openPlayground(
  options: PlaygroundOptions,
  { host, port }: ListenAddress,
): Promise<Playground> {
  const app = playgroundApp(options);
  const listener = getRequestListener((request) => app.fetch(request));
  const server = createServer((request, response) => void listener(request, response));
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(`Setting PORT: nothing can be served at ${host}:${port} (${reason}).`, {
      cause: error,
    });
  }
  const listening = server.address();
  const taken = typeof listening === 'object' && listening ? listening.port : port;
  return {
    address: `http://${host}:${taken}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
