import { once } from 'node:events';
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { InputError } from '../../engine/index.js';
import type { PlaygroundOptions } from './api.js';
import { playgroundApp } from './app.js';
import { ownHosts } from './own-hosts.js';

/** A playground that is served. */
export interface Playground {
  /** Where its page is. */
  readonly address: string;
  close(): Promise<void>;
}

/** Where a playground listens, and how patiently. */
interface ListenOptions {
  readonly host: string;
  /** 0 takes any that is free. */
  readonly port: number;
  /** Names that it may be opened by beside those of the machine: those of a proxy before it. */
  readonly allowedHosts?: readonly string[] | undefined;
  readonly patience?: Patience | undefined;
}

/** How long a connection is kept that does not get on, ms. */
interface Patience {
  /** Until the head of a request is there. */
  readonly head: number;
  /** Until all of a request is there. */
  readonly request: number;
  /** While neither side sends anything. */
  readonly silence: number;
}

/** Long enough for 10 MB over a slow line, and for a reply that takes its time. */
const PATIENCE: Patience = { head: 10_000, request: 60_000, silence: 60_000 };
/** How often the times above are looked at, ms, or more often where they are shorter. */
const CHECKED_EVERY = 2_000;
/** More at once are no visitors. */
const MOST_CONNECTIONS = 1_000;

/**
 * Serves the playground. Resolves once it can be opened.
 *
 * @throws {InputError} where the port is taken or may not be used.
 */
export async function openPlayground(
  options: PlaygroundOptions,
  { host, port, allowedHosts: names = [], patience = PATIENCE }: ListenOptions,
): Promise<Playground> {
  const { head, request, silence } = patience;
  const server = createServer({
    headersTimeout: head,
    requestTimeout: request,
    connectionsCheckingInterval: Math.min(CHECKED_EVERY, head),
  });
  server.setTimeout(silence);
  server.maxConnections = MOST_CONNECTIONS;
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
  if (typeof listening !== 'object' || !listening) throw new Error('It listens at no port.');
  const { address, port: taken } = listening;
  const app = playgroundApp(options, ownHosts({ host, address, port: taken, names }));
  const listener = getRequestListener((request) => app.fetch(request));
  server.on('request', (request, response) => void listener(request, response));
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
