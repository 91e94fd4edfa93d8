import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { shippedFile } from './shipped-file.js';

/** The page, its program and its style, as they were built. */
export function pageRoutes(): Hono {
  const app = new Hono();
  const root = shippedFile('dist/page');
  const built = serveStatic({
    root,
    precompressed: true,
    onFound: (_path, c) => {
      c.header('Cache-Control', 'no-cache');
    },
  });
  for (const path of ['/', '/index.html', '/assets/*']) app.get(path, built);
  return app;
}
