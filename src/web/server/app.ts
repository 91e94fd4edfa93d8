import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { secureHeaders } from 'hono/secure-headers';
import { apiRoutes, type PlaygroundOptions } from './api.js';
import { docsRoutes } from './docs-routes.js';
import type { OwnHosts } from './own-hosts.js';
import { onlyOwnHosts, onlyOwnOrigin } from './own-requests.js';
import { pageRoutes } from './page-routes.js';

const SERVER_ERROR = 500;

/** The playground's page and its API, as a web application that needs no network. */
export function playgroundApp(options: PlaygroundOptions, hosts: OwnHosts): Hono {
  const app = new Hono();
  app.use(onlyOwnHosts(hosts));
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        // The components of messages bring their styles with them.
        styleSrc: ["'self'", "'unsafe-inline'"],
        frameAncestors: ["'none'"],
        // The page has no address but its own, and its forms are sent by its program.
        baseUri: ["'none'"],
        formAction: ["'none'"],
        objectSrc: ["'none'"],
      },
      // Whether a name is to be asked for over https alone, a proxy that has a certificate may say.
      strictTransportSecurity: false,
    }),
  );
  app.use(methodNotAllowed({ app }));
  app.onError((error, c) => {
    if (error instanceof HTTPException) return error.getResponse();
    // Who asked may be gone before all was said.
    const isAborted = 'code' in error && error.code === 'ECONNRESET';
    if (isAborted) options.log.info({ path: c.req.path }, 'a request was aborted');
    else options.log.error({ err: error, path: c.req.path }, 'a request failed');
    return c.text('Something went wrong here.', SERVER_ERROR);
  });
  // Whether the program is there and not stuck, for who watches over it.
  for (const path of ['/health', '/healthz']) app.get(path, (c) => c.text('ok'));
  app.use('/api/*', onlyOwnOrigin(hosts));
  app.route('/api', apiRoutes(options));
  app.route('/', docsRoutes());
  app.route('/', pageRoutes());
  return app;
}
