import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Faults, type Failure } from './faults.js';
import { Refusal, refusal } from './refusal.js';
import { readBody, type RequestBody } from './request-body.js';
import type { Answer, Route } from '../routes/route.js';
import { schemaCheck } from './schema.js';
import type { World } from '../world/world.js';

/** A request as it came, and how it was answered. */
export interface Recorded {
  readonly method: string;
  /** The route it met, such as `/channels/{channel_id}/messages`. */
  readonly route: string;
  readonly path: string;
  readonly body: unknown;
  /** What its files hold, read as UTF-8. */
  readonly texts: readonly string[];
  /** 0 where none was sent. */
  readonly status: number;
}

interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** Discord's REST API over HTTP: routes, authorization, faults, the record. */
export class Rest {
  readonly server: Server;
  readonly faults = new Faults();
  readonly requests: Recorded[] = [];
  readonly #routes: readonly (Route & { pattern: RegExp })[];

  constructor(
    private readonly world: World,
    routes: readonly Route[],
  ) {
    this.#routes = routes.map((route) => ({ ...route, pattern: pattern(route.path) }));
    this.server = createServer((request, response) => {
      this.#handle(request, response).catch((error: unknown) => {
        // A mistake of the fake Discord itself must not look like a fault of Discord's.
        console.error('fake Discord:', error);
        response.destroy();
      });
    });
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? 'GET';
    const url = new URL(request.url ?? '/', 'http://localhost');
    const file = this.world.files.get(url.pathname);
    if (file) {
      response.end(file);
      return;
    }
    const body = await readBody(request).catch(refused);
    const match = this.#match(method, url.pathname);
    const route = match instanceof Refusal ? url.pathname : match.route.path;
    const answer = () => this.#answer(request, url, match, body);
    const sent = met(this.faults.meet(`${method} ${route}`), answer);
    const json = body instanceof Refusal ? undefined : body.json;
    const status = typeof sent === 'string' ? 0 : sent.status;
    const texts = body instanceof Refusal ? [] : body.texts;
    this.requests.push({ method, route, path: url.pathname, body: json, texts, status });
    if (typeof sent === 'string') beSilent(response, sent);
    else send(response, sent);
  }

  #match(method: string, path: string): Match | Refusal {
    const onPath = this.#routes.flatMap((route) => {
      const groups = route.pattern.exec(decodeURIComponent(path))?.groups;
      return groups ? [{ route, params: groups }] : [];
    });
    return (
      onPath.find(({ route }) => route.method === method) ??
      refusal(onPath.length > 0 ? 'methodNotAllowed' : 'notFound')
    );
  }

  #answer(
    request: IncomingMessage,
    url: URL,
    match: Match | Refusal,
    body: RequestBody | Refusal,
  ): Answer {
    try {
      if (match instanceof Refusal) throw match;
      const { route, params } = match;
      if (route.open !== true && request.headers.authorization !== `Bot ${this.world.token}`)
        throw refusal('unauthorized');
      if (body instanceof Refusal) throw body;
      const where = `${route.method} ${route.path}`;
      const answer = route.answer({
        param: (name) => params[name] ?? '',
        query: url.searchParams,
        body: body.json,
        files: body.files,
        where,
      });
      // Asked only of what the limits let pass, so that one mistake is recorded once.
      this.#checkSchema(where, route, body.json);
      return answer;
    } catch (error) {
      const { status, body: said } = refused(error);
      return { status, body: said };
    }
  }

  #checkSchema(where: string, { method, path }: Route, body: unknown): void {
    if (body === undefined) return;
    const what = schemaCheck()(method, path, body);
    if (what !== undefined) this.world.violations.push({ kind: 'schema', where, what });
  }
}

/** Lets a refusal through as a value; anything else is the fake Discord's own mistake. */
function refused(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  throw error;
}

/** `{name}` stands for one part of the path; behind `/api` stands the version. */
function pattern(path: string): RegExp {
  return new RegExp(`^/api/v10${path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}(?<end>)$`);
}

interface Sent extends Answer {
  readonly headers?: Readonly<Record<string, string>>;
}

type Silent = 'drop' | 'cut' | 'hang';

/** What is sent where a fault was ordered; without one, the answer itself. */
function met(fault: ReturnType<Faults['meet']>, answer: () => Answer): Sent | Silent {
  if (!fault) return answer();
  if (fault.kind === 'limit') return limited(fault.retryAfter, fault.global === true);
  if (fault.afterwards === true) answer();
  return fault.kind === 'failure' ? failed(fault) : fault.kind;
}

function failed({ status, code = 0, message = `${status}: made to fail` }: Failure): Sent {
  return { status, body: { message, code } };
}

function limited(retryAfter: number, global: boolean): Sent {
  return {
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: retryAfter, global },
    headers: {
      'Retry-After': String(retryAfter),
      'X-RateLimit-Scope': global ? 'global' : 'user',
      ...(global
        ? { 'X-RateLimit-Global': 'true' }
        : {
            'X-RateLimit-Limit': '5',
            'X-RateLimit-Remaining': '0',
            'X-RateLimit-Reset-After': String(retryAfter),
          }),
    },
  };
}

function send(response: ServerResponse, { status, body, headers = {} }: Sent): void {
  // discord.js reads JSON wherever the type says so: an empty answer must not say it.
  if (body === undefined) response.writeHead(status, headers).end();
  else
    response
      .writeHead(status, { 'Content-Type': 'application/json', ...headers })
      .end(JSON.stringify(body));
}

function beSilent(response: ServerResponse, how: Silent): void {
  if (how === 'hang') return;
  if (how === 'drop') response.destroy();
  else
    response
      .writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '100' })
      .write('{', () => response.destroy());
}
