import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { build } from 'esbuild';
import { Hono, type Context } from 'hono';

const page = (name: string): string => fileURLToPath(new URL(`../page/${name}`, import.meta.url));

/** A file of the page, plain and compressed. */
interface PageFile {
  readonly type: string;
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly compressed: Uint8Array<ArrayBuffer>;
}

/** The page, its program and its style, which are put together when they are first asked for. */
export function pageRoutes(): Hono {
  const app = new Hono();
  const html = once(async () => fileOf('text/html', await readFile(page('index.html'))));
  const script = once(async () => fileOf('text/javascript', await bundled('app.ts')));
  const style = once(async () => fileOf('text/css', await bundled('app.css')));
  app.get('/', async (c) => sent(c, await html()));
  app.get('/assets/app.js', async (c) => sent(c, await script()));
  app.get('/assets/app.css', async (c) => sent(c, await style()));
  const docs = once(async () => fileOf('text/css', await bundled('docs.css')));
  app.get('/assets/docs.css', async (c) => sent(c, await docs()));
  // Those who open the page at once wait less.
  void Promise.allSettled([script(), style()]);
  return app;
}

/** Makes something when it is first asked for, and keeps it. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

async function bundled(entry: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [page(entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'silent',
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`Nothing came of ${entry}.`);
  return file.contents;
}

const compress = promisify(brotliCompress);

async function fileOf(type: string, contents: Uint8Array): Promise<PageFile> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  const compressed = await compress(contents, { params });
  return { type, plain: Uint8Array.from(contents), compressed: Uint8Array.from(compressed) };
}

function sent(c: Context, { type, plain, compressed }: PageFile): Response {
  c.header('Content-Type', `${type}; charset=utf-8`);
  c.header('Cache-Control', 'no-cache');
  c.header('Vary', 'Accept-Encoding');
  if (!/\bbr\b/u.test(c.req.header('Accept-Encoding') ?? '')) return c.body(plain);
  c.header('Content-Encoding', 'br');
  return c.body(compressed);
}
