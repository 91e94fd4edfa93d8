import { readFile } from 'node:fs/promises';
import { Hono, type Context } from 'hono';
import { html, raw } from 'hono/html';
import { marked } from 'marked';
import { shippedFile } from './shipped-file.js';

const NOT_FOUND = 404;

/**
 * The pages, in the order in which they are listed. The Markdown links by paths within the project: the
 * same paths are served.
 */
const PAGES = [
  { path: 'docs/using.md', name: 'Using' },
  { path: 'docs/operating.md', name: 'Operating' },
  { path: 'docs/how-it-works.md', name: 'How it works' },
  { path: 'docs/answers.md', name: 'Answers' },
  { path: 'docs/facts.md', name: 'Facts' },
  { path: 'docs/reading.md', name: 'Reading' },
  { path: 'docs/bench.md', name: 'Measurements' },
  { path: 'docs/architecture.md', name: 'Architecture' },
  { path: 'docs/decisions.md', name: 'Libraries' },
  { path: 'README.md', name: 'README' },
  { path: 'PRIVACY.md', name: 'Privacy' },
  { path: 'TERMS.md', name: 'Terms' },
] as const;
const [FIRST] = PAGES;

const PICTURES: Readonly<Record<string, string>> = {
  png: 'image/png',
  svg: 'image/svg+xml',
};

/** The documentation as pages: `/docs`, and below it each file under its own path. */
export function docsRoutes(): Hono {
  const app = new Hono();
  app.get('/docs', (c) => c.redirect(`/${FIRST.path}`));
  app.get('/docs/', (c) => c.redirect(`/${FIRST.path}`));
  for (const { path, name } of PAGES) {
    app.get(`/${path}`, async (c) => {
      const text = await contents(path);
      return text ? c.html(pageOf(name, text.toString('utf8'))) : missing(c);
    });
  }
  app.get('/docs/:file{[a-z0-9/-]+[.](png|svg)}', async (c) => {
    const { file } = c.req.param();
    const picture = await contents(`docs/${file}`);
    if (!picture) return missing(c);
    return c.body(Uint8Array.from(picture), {
      headers: { 'Content-Type': PICTURES[file.slice(-3)] ?? 'image/png' },
    });
  });
  return app;
}

function missing(c: Context): Response {
  return c.text('This page of the documentation is not here.', NOT_FOUND);
}

/** A file of the project, or undefined where it was not brought along. */
async function contents(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(shippedFile(path));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function pageOf(name: string, markdown: string) {
  const links = PAGES.map((page) => {
    const here = page.name === name ? raw(' aria-current="page"') : '';
    return html`<li><a href="/${page.path}" ${here}>${page.name}</a></li>`;
  });
  // Named, an empty icon is not asked for, as `/favicon.ico` would be.
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${name} · Verbatim</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/assets/docs.css" />
      </head>
      <body>
        <nav aria-label="Documentation">
          <a class="home" href="/">Verbatim</a>
          <ul>
            ${links}
          </ul>
        </nav>
        <main>${raw(marked.parse(markdown, { async: false }))}</main>
      </body>
    </html>`;
}
