import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { page, reader, sites, type Serve } from './site.js';

const open = sites();
const BOMB = gzipSync(Buffer.alloc(60_000_000));
const PATH = /^[^\n]+ Copy its text, and paste it/u;

const html = { 'Content-Type': 'text/html' };
const behind =
  (serve: Serve): Serve =>
  (request, response) => {
    if (request.url === '/robots.txt') response.writeHead(404).end();
    else serve(request, response);
  };

/** What sites do to who asks, and what is said of it. */
const SITES: readonly (readonly [string, Serve, RegExp])[] = [
  ['a gzip bomb', page(BOMB, { 'Content-Encoding': 'gzip' }), /larger than 5 MB/u],
  ['a gzip bomb as x-gzip', page(BOMB, { 'Content-Encoding': 'x-gzip' }), /larger than 5 MB/u],
  [
    'a brotli bomb',
    page(brotliCompressSync(Buffer.alloc(60_000_000)), { 'Content-Encoding': 'br' }),
    /larger than 5 MB/u,
  ],
  ['gzip in gzip', page(gzipSync(BOMB), { 'Content-Encoding': 'gzip, gzip' }), /packed in a way/u],
  ['a packing nobody asked for', page('x', { 'Content-Encoding': 'compress' }), /packed in a way/u],
  ['broken gzip', page('not gzip', { 'Content-Encoding': 'gzip' }), /cannot be reached/u],
  ['a large page', page(Buffer.alloc(5_000_001, 'a')), /larger than 5 MB/u],
  [
    'a page that says it is huge',
    page('x', { 'Content-Length': '99999999999' }),
    /larger than 5 MB/u,
  ],
  [
    'an endless page',
    behind((_request, response) => {
      response.writeHead(200, html);
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 'a')));
        response.once('drain', more);
      };
      more();
    }),
    /larger than 5 MB/u,
  ],
  [
    'a page that drips',
    behind((_request, response) => {
      response.writeHead(200, html);
      const timer = setInterval(() => response.write('a'), 50);
      response.on('close', () => {
        clearInterval(timer);
      });
    }),
    /longer than ten seconds/u,
  ],
  ['a site that says nothing', behind(() => undefined), /longer than ten seconds/u],
  [
    'a site that hangs up',
    behind((_request, response) => response.destroy()),
    /cannot be reached/u,
  ],
  [
    'what is no HTTP',
    behind((_request, response) => response.socket?.end('SSH-2.0-OpenSSH_9.6\r\n')),
    /cannot be reached/u,
  ],
  [
    'headers without an end',
    behind((_request, response) =>
      response.socket?.end(`HTTP/1.1 200 OK\r\nX: ${'a'.repeat(100_000)}`),
    ),
    /cannot be reached/u,
  ],
  [
    'a ring of redirects',
    behind((_request, response) => response.writeHead(302, { Location: '/again' }).end()),
    /more than five times/u,
  ],
  [
    'a redirect to a file',
    behind((_request, response) =>
      response.writeHead(301, { Location: 'file:///etc/passwd' }).end(),
    ),
    /https:\/\/ or http:\/\/ alone/u,
  ],
  [
    'a redirect to what is no address',
    behind((_request, response) => response.writeHead(302, { Location: 'http://[' }).end()),
    /no address of a page/u,
  ],
  [
    'a redirect with a password',
    behind((_request, response) =>
      response.writeHead(302, { Location: 'https://a:b@example.org' }).end(),
    ),
    /a name or a password/u,
  ],
  [
    'a redirect that leads nowhere',
    behind((_request, response) => response.writeHead(302).end()),
    /error 302/u,
  ],
  [
    'a page to log in for',
    behind((_request, response) => response.writeHead(401).end()),
    /log in/u,
  ],
  [
    'a page that is refused',
    behind((_request, response) => response.writeHead(403).end()),
    /does not let me/u,
  ],
  ['no page', behind((_request, response) => response.writeHead(404).end()), /no page at that/u],
  [
    'a page that is gone',
    behind((_request, response) => response.writeHead(410).end()),
    /is gone/u,
  ],
  ['too many requests', behind((_request, response) => response.writeHead(429).end()), /too much/u],
  ['a broken site', behind((_request, response) => response.writeHead(500).end()), /error 500/u],
  ['an empty answer', behind((_request, response) => response.writeHead(204).end()), /error 204/u],
  [
    'another protocol',
    behind((_request, response) =>
      response.writeHead(101, { Upgrade: 'h2c', Connection: 'Upgrade' }).end(),
    ),
    /cannot be reached|longer than/u,
  ],
  ['a picture', page('x', { 'Content-Type': 'image/png' }), /something else/u],
  ['a program', page('x', { 'Content-Type': 'application/x-msdownload' }), /something else/u],
  ['a type that only begins well', page('x', { 'Content-Type': 'text/htmlx' }), /something else/u],
  ['an archive', page('x', { 'Content-Type': 'application/zip' }), /something else/u],
  [
    'robots.txt that forbids it',
    ({ url }, response) =>
      url === '/robots.txt'
        ? response.writeHead(200).end('User-agent: *\nDisallow: /')
        : response.writeHead(200, html).end('x'),
    /robots\.txt/u,
  ],
  [
    'robots.txt that forbids it to us by name',
    ({ url }, response) =>
      url === '/robots.txt'
        ? response
            .writeHead(200)
            .end('User-agent: *\nAllow: /\nUser-agent: verbatim\nDisallow: /pa')
        : response.writeHead(200, html).end('x'),
    /robots\.txt/u,
  ],
  [
    'robots.txt that cannot be had',
    ({ url }, response) =>
      url === '/robots.txt'
        ? response.writeHead(503).end()
        : response.writeHead(200, html).end('x'),
    /robots\.txt/u,
  ],
  [
    'an endless robots.txt',
    ({ url }, response) =>
      url === '/robots.txt'
        ? response.writeHead(200).end(Buffer.alloc(1_000_000, 'a'))
        : response.writeHead(200, html).end('x'),
    /larger than/u,
  ],
];

describe('a site with', () => {
  it.each(SITES)('%s is cut off with one line', async (_what, serve, line) => {
    const site = await open(serve);
    // Only who is to run out of time gets little: a busy machine is slow by itself.
    const timeMs = line.test('longer than ten seconds') ? 1_000 : 20_000;
    const reading = reader([site.host], undefined, timeMs).read(`http://${site.host}/page`);
    await expect(reading).rejects.toThrow(line);
    await expect(reading).rejects.toThrow(PATH);
  });
});

it('rules of a robots.txt that would take very long to match are not matched', async () => {
  const site = await open(({ url }, response) => {
    if (url !== '/robots.txt') response.writeHead(200, html).end('x');
    else response.writeHead(200).end(`User-agent: *\nDisallow: ${'/*'.repeat(240_000)}x`);
  });
  const before = process.cpuUsage();
  const reading = reader([site.host]).read(`http://${site.host}${'/'.repeat(1_900)}`);
  await expect(reading).rejects.toThrow(/robots\.txt/u);
  expect(process.cpuUsage(before).user / 1_000).toBeLessThan(400);
});

describe('a page', () => {
  it('is read, packed or not, with a contact in the request and no cookies', async () => {
    const words = 'The ferry sails at noon.';
    const site = await open((request, response) => {
      expect(request.headers.cookie).toBeUndefined();
      const headers = { 'Content-Encoding': 'gzip', 'Set-Cookie': 'a=b' };
      page(gzipSync(words), headers)(request, response);
    });
    const here = reader([site.host]);
    for (let time = 0; time < 2; time++) {
      const { bytes, address } = await here.read(`http://${site.host}/page#part`);
      expect(Buffer.from(bytes).toString()).toBe(words);
      expect(address).toBe(`http://${site.host}/page`);
    }
    expect(site.asked).toEqual(['/robots.txt', '/page', '/page']);
    expect(site.agents.every((agent) => agent.includes('keeper@example.org'))).toBe(true);
  });

  it('that has moved is read where it is, and robots.txt is asked there too', async () => {
    const there = await open(page('Here.'));
    const site = await open(
      behind((_request, response) =>
        response.writeHead(301, { Location: `http://${there.host}/new` }).end(),
      ),
    );
    const { address } = await reader([site.host, there.host]).read(`http://${site.host}/old`);
    expect(address).toBe(`http://${there.host}/new`);
    expect(there.asked).toEqual(['/robots.txt', '/new']);
  });

  it('is of a site that is asked for robots.txt once an hour, however often it is read', async () => {
    let minute = 1;
    const site = await open(page('The ferry sails at noon.'));
    const here = reader([site.host], undefined, undefined, () => minute * 60_000);
    for (; minute < 100; minute += 40) {
      await here.read(`http://${site.host}/page`);
    }
    expect(site.asked).toEqual(['/robots.txt', '/page', '/page', '/robots.txt', '/page']);
  });
});
