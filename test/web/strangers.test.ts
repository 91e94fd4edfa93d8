import { once } from 'node:events';
import { request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { openPlayground, ownHosts, type Playground } from '../../src/web/server/index.js';
import { islandEngine } from '../commands/island.js';
import { recordedLog } from '../discord/log-lines.js';

const CHANNEL = '200000000000000001';
const JSON_BODY = { 'Content-Type': 'application/json' };
/** Short, so that nobody waits for it. */
const PATIENCE = { head: 100, request: 200, silence: 60_000 };

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

interface Received {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const ask = (question: string) => ({
  type: 2,
  channel_id: CHANNEL,
  data: {
    id: '1',
    name: 'ask',
    type: 1,
    options: [{ type: 3, name: 'question', value: question }],
  },
});

describe('among strangers, the page', () => {
  let playground: Playground;
  let port: number;
  beforeAll(async () => {
    const { log } = recordedLog();
    const parts = { engine: islandEngine(), commands, log };
    const allowedHosts = ['stories.example.org'];
    const where = { host: '127.0.0.1', port: 0, allowedHosts, patience: PATIENCE };
    playground = await openPlayground(parts, where);
    port = Number(new URL(playground.address).port);
  });
  afterAll(() => playground.close());

  /** A request as it is, with whatever headers; no client of a browser's kind could send some. */
  async function send({ method, path = '/api/interactions', headers, body }: Sent = {}) {
    const verb = method ?? (body === undefined ? 'GET' : 'POST');
    const sent = request({ host: '127.0.0.1', port, path, method: verb, headers, agent: false });
    sent.end(typeof body === 'object' ? JSON.stringify(body) : body);
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      sent.on('response', resolve).on('error', reject);
    });
    const received: Received = {
      ...{ status: response.statusCode, headers: response.headers },
      body: await text(response),
    };
    return received;
  }

  it.each([
    ['attacker.example'],
    ['attacker.example:PORT'],
    ['localhost.attacker.example:PORT'],
    ['127.0.0.1:1'],
    ['10.1.2.3:PORT'],
  ])('answers nothing under the name "%s", which a stranger has pointed at it', async (name) => {
    const Host = name.replace('PORT', String(port));
    for (const path of ['/', '/api/start', '/api/stories/ferry', '/docs', '/health']) {
      expect((await send({ path, headers: { Host } })).status).toBe(403);
    }
    const posted = await send({
      headers: { ...JSON_BODY, Host },
      body: ask('Who bought a ferry?'),
    });
    expect(posted.status).toBe(403);
    expect(posted.body).not.toContain('ferry');
  });

  it.each([['127.0.0.1:PORT'], ['LOCALHOST:PORT'], ['[::1]:PORT'], ['stories.example.org']])(
    'answers under the name "%s", which is its own',
    async (name) => {
      const Host = name.replace('PORT', String(port));
      expect((await send({ path: '/api/start', headers: { Host } })).status).toBe(200);
    },
  );

  it.each([
    [{ Origin: 'https://attacker.example' }],
    [{ Origin: 'null' }],
    [{ Origin: 'http://127.0.0.1:1' }],
    [{ 'Sec-Fetch-Site': 'cross-site' }],
    [{ 'Sec-Fetch-Site': 'same-site' }],
  ])('answers no page of another origin: %j', async (headers) => {
    const sent = { ...JSON_BODY, ...headers };
    const posted = await send({ headers: sent, body: ask('Who bought a ferry?') });
    expect(posted.status).toBe(403);
    expect((await send({ path: '/api/start', headers })).status).toBe(403);
  });

  it('answers the page itself, also where a proxy has given it another name', async () => {
    const body = ask('Who bought a ferry?');
    for (const Origin of [playground.address, 'https://stories.example.org']) {
      expect((await send({ headers: { ...JSON_BODY, Origin }, body })).status).toBe(200);
    }
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'takes no body of the type %s, which a form may send',
    async (type) => {
      const headers = { 'Content-Type': type };
      expect((await send({ headers, body: ask('Who bought a ferry?') })).status).toBe(415);
    },
  );

  it.each([
    ['GET', '/api/interactions', 'POST'],
    ['OPTIONS', '/api/interactions', 'POST'],
    ['POST', '/api/start', 'GET, HEAD'],
    ['DELETE', '/api/stories/ferry', 'GET, HEAD'],
    ['POST', '/', 'GET, HEAD'],
    ['PUT', '/assets/app.js', 'GET, HEAD'],
    ['PATCH', '/docs/using.md', 'GET, HEAD'],
    ['POST', '/health', 'GET, HEAD'],
  ])('answers %s %s with 405, and says what it takes', async (method, path, allowed) => {
    const { status, headers } = await send({ method, path });
    expect(status).toBe(405);
    expect(headers.allow).toBe(allowed);
  });

  it('lets nothing set its base or send its forms elsewhere, and asks no browser for https', async () => {
    const { headers } = await send({ path: '/' });
    expect(headers['content-security-policy']).toContain("base-uri 'none'");
    expect(headers['content-security-policy']).toContain("form-action 'none'");
    expect(headers).not.toHaveProperty('strict-transport-security');
  });

  it('knows each visitor, by what no program of a page can read and no other site sends', async () => {
    const { headers } = await send({ path: '/api/start' });
    const [cookie = ''] = headers['set-cookie'] ?? [];
    expect(cookie).toMatch(/^[\w-]+=[0-9a-f]{32}; /u);
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Strict');
    const [pair = ''] = cookie.split(';');
    const again = await send({ path: '/api/start', headers: { Cookie: pair } });
    expect(again.headers).not.toHaveProperty('set-cookie');
  });

  it('reads a follow-up after what the same visitor asked, never after what another did', async () => {
    const cookies = await Promise.all(
      ['one', 'other'].map(async () => {
        const { headers } = await send({ path: '/api/start' });
        return headers['set-cookie']?.[0]?.split(';')[0] ?? '';
      }),
    );
    const [one = '', other = ''] = cookies;
    const as = (Cookie: string, question: string) =>
      send({ headers: { ...JSON_BODY, Cookie }, body: ask(question) });
    await as(one, 'Who bought a ferry?');
    const followUp = 'And when?';
    expect((await as(other, followUp)).body).not.toContain('Who bought a ferry?');
    expect((await as('', followUp)).body).not.toContain('Who bought a ferry?');
    expect((await as(one, followUp)).body).toContain('Who bought a ferry?');
  });

  it.each([
    ['the head', 'GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: '],
    [
      'the body',
      'POST /api/interactions HTTP/1.1\r\nHost: HOST\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
    ],
  ])('closes a connection on which %s of a request never ends', async (_what, part) => {
    const socket = connect(port, '127.0.0.1');
    socket.write(part.replace('HOST', `127.0.0.1:${port}`));
    // Who dribbles on is no better.
    const dribble = setInterval(() => socket.write('x'), 20);
    socket.on('error', () => undefined);
    socket.resume();
    await once(socket, 'close');
    clearInterval(dribble);
    expect(socket.destroyed).toBe(true);
  });
});

describe('a page that listens at every address', () => {
  const { isOwn } = ownHosts({ host: '0.0.0.0', address: '0.0.0.0', port: 3000, names: [] });

  it('goes by each address and by this machine, and by no other name', () => {
    expect(['192.168.1.7:8080', '[fe80::1]:3000', 'localhost:3000'].every(isOwn)).toBe(true);
    expect(['attacker.example:3000', '1.2.3.4.attacker.example', ''].some(isOwn)).toBe(false);
  });

  it('is the origin of no request from another address', async () => {
    const { log } = recordedLog();
    const parts = { engine: islandEngine(), commands, log };
    const playground = await openPlayground(parts, { host: '0.0.0.0', port: 0 });
    const address = `http://127.0.0.1:${new URL(playground.address).port}`;
    const headers = { ...JSON_BODY, Origin: 'http://6.7.8.9' };
    const posted = await fetch(`${address}/api/interactions`, { method: 'POST', headers });
    await playground.close();
    expect(posted.status).toBe(403);
  });
});
