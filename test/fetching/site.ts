import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterEach } from 'vitest';
import { PageReader, type Lookup } from '../../src/fetching/index.js';

/** What a test's site does with a request. */
export type Serve = (request: IncomingMessage, response: ServerResponse) => void;

/** A site on this machine, and what was asked of it. */
export interface Site {
  readonly host: string;
  readonly asked: readonly string[];
  readonly agents: readonly string[];
}

/** Gives a test file its sites, which are closed after each test. */
export function sites(): (serve: Serve) => Promise<Site> {
  const closings: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closings.splice(0)) await close();
  });
  return async (serve) => {
    const asked: string[] = [];
    const agents: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      agents.push(request.headers['user-agent'] ?? '');
      serve(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closings.push(async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    });
    const listening = server.address();
    if (typeof listening !== 'object' || !listening) throw new Error('It listens at no port.');
    return { host: `127.0.0.1:${listening.port}`, asked, agents };
  };
}

/** Sends a page, and to robots.txt that there is none. */
export const page =
  (body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Serve =>
  ({ url }, response) => {
    if (url === '/robots.txt') response.writeHead(404).end();
    else response.writeHead(200, { 'Content-Type': 'text/html', ...headers }).end(body);
  };

/** Reads pages, of this machine those of some sites alone. */
export function reader(
  allowed: readonly string[] = [],
  lookup?: Lookup,
  timeMs = 2_000,
  now?: () => number,
): PageReader {
  const contact = 'keeper@example.org';
  return new PageReader({
    ...{ contact, timeMs, allowed: new Set(allowed) },
    ...(lookup && { lookup }),
    ...(now && { now }),
  });
}
