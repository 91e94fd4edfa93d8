import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { apiRoutes, type PlaygroundOptions } from './api.js';
import { docsRoutes } from './docs-routes.js';
import { pageRoutes } from './page-routes.js';

/** The playground's page and its API, as a web application that needs no network. */
export function playgroundApp(options: PlaygroundOptions): Hono {
  const app = new Hono();
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        // The components of messages bring their styles with them.
        styleSrc: ["'self'", "'unsafe-inline'"],
        frameAncestors: ["'none'"],
      },
    }),
  );
  // Whether the program is there and not stuck, for who watches over it.
  app.get('/health', (c) => c.text('ok'));
  app.route('/api', apiRoutes(options));
  app.route('/', docsRoutes());
  app.route('/', pageRoutes());
  return app;
}
