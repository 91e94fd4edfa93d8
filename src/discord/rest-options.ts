import { setMaxListeners } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { DefaultRestOptions, type RESTOptions } from 'discord.js';
import type { Logger } from 'pino';
import { Outage } from './outage.js';

/** How long a request waits before it is sent again over a new connection. */
const RECONNECT_PAUSE_MS = 100;
const SERVER_ERROR = 500;
const NO_CONTENT = 204;
/** How many tries in a row have failed where a request was given up. */
const TRIES = DefaultRestOptions.retries + 1;

/** What Node and undici call a connection that drops or does not come about. */
const CONNECTION_ERRORS: ReadonlySet<unknown> = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EPIPE',
  'ETIMEDOUT',
  'UND_ERR_BODY_TIMEOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_SOCKET',
]);

/** No answer came: the connection dropped, or the program stops. */
export class DiscordUnreachableError extends Error {
  override readonly name = 'DiscordUnreachableError';
  /** discord.js sends a request again whose error has this code, as it does after a 500. */
  readonly code: 'ECONNRESET' | 'ABORTED';

  constructor(code: 'ECONNRESET' | 'ABORTED', message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

/** Where requests go, and how long. */
export interface RestSetup {
  /** Base of the REST API where it is not Discord's own. */
  readonly apiUrl?: string | undefined;
  /** Ends requests under way and those to come. */
  readonly stop?: AbortSignal | undefined;
  /** Told when Discord answers again. */
  readonly log?: Logger | undefined;
}

/**
 * Options for discord.js's REST client: what it does after a 500, it does after a connection that
 * dropped too, also amid the answer; and nothing outlasts `stop`.
 */
export function restOptions({ apiUrl, stop, log }: RestSetup): Partial<RESTOptions> {
  const outage = new Outage();
  // As many requests may be under way at once as there are people.
  if (stop) setMaxListeners(0, stop);
  const answered = (status: number) => {
    if (status >= SERVER_ERROR) {
      outage.fail();
      return;
    }
    const failed = outage.end();
    if (failed >= TRIES) log?.info({ failed }, 'Discord answers again');
  };
  const makeRequest: RESTOptions['makeRequest'] = async (url, init) => {
    if (stop?.aborted) throw stopped();
    const either = new AbortController();
    const abort = () => {
      either.abort();
    };
    init.signal?.addEventListener('abort', abort);
    stop?.addEventListener('abort', abort);
    try {
      const response = await DefaultRestOptions.makeRequest(url, {
        ...init,
        signal: either.signal,
      });
      const { status, statusText, headers } = response;
      const body = await response.arrayBuffer();
      answered(status);
      const read = status === NO_CONTENT ? null : body;
      return new Response(read, { status, statusText, headers: [...headers] });
    } catch (error) {
      outage.fail();
      if (stop?.aborted) throw stopped(error);
      if (!isConnectionError(error)) throw error;
      await pause(RECONNECT_PAUSE_MS);
      throw new DiscordUnreachableError('ECONNRESET', messageOf(error), error);
    } finally {
      // It outlives the request, and must not remember it.
      stop?.removeEventListener('abort', abort);
    }
  };
  return apiUrl === undefined ? { makeRequest } : { api: apiUrl, makeRequest };
}

/** Whether Discord could not be reached, or was too slow, in all tries. */
export function isUnreachable(error: unknown): boolean {
  return (
    error instanceof DiscordUnreachableError ||
    (error instanceof Error && error.name === 'AbortError')
  );
}

function isConnectionError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && CONNECTION_ERRORS.has(error.code);
}

/** Several addresses that are tried in vain make an error without a message. */
function messageOf(error: Error): string {
  const code = 'code' in error ? String(error.code) : error.name;
  return error.message || code;
}

const stopped = (cause?: unknown): DiscordUnreachableError =>
  new DiscordUnreachableError('ABORTED', 'stopped before Discord answered', cause);
