import type { APIInteraction } from 'discord-api-types/v10';
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { stream } from 'hono/streaming';
import type { Logger } from 'pino';
import type { Command } from '../../../commands/shared/index.js';
import { type Engine, InputError } from '../../engine/index.js';
import { InteractionHandler, respond } from '../../interactions/index.js';
import { buildInteraction } from './build-interaction.js';
import { DemoChannels } from './demo-channels.js';
import { MAX_FILE_BYTES } from './demo-server.js';
import { docsRoutes } from './docs-routes.js';
import { eventResponder } from './event-responder.js';
import type { SendEvent } from './interaction-event.js';
import { interactionRequest } from './interaction-request.js';
import { pageData } from './page-data.js';
import { pageRoutes } from './page-routes.js';

/** Files in base64, and the texts of a modal at their longest with some room. */
const MAX_BODY_BYTES = (MAX_FILE_BYTES * 4) / 3 + 128 * 1024;
const BAD_REQUEST = 400;
const NOT_FOUND = 404;

/** What the playground works with. */
export interface PlaygroundOptions {
  readonly engine: Engine;
  readonly commands: readonly Command[];
  readonly log: Logger;
  /** How long a reply may take before it is deferred; by default 2,000. */
  readonly deferAfterMs?: number | undefined;
}

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
  app.get('/api/start', (c) => c.json(pageData(options.engine, options.commands)));
  app.get('/api/stories/:id', (c) => {
    const story = options.engine.story(c.req.param('id'));
    if (!story) return c.text('There is no such story.', NOT_FOUND);
    const { id, title, kind, address, text, paragraphs } = story;
    return c.json({ id, title, kind, address, text, bodyStart: paragraphs[0]?.start ?? 0 });
  });
  app.post('/api/interactions', bodyLimit({ maxSize: MAX_BODY_BYTES }), interactionRoute(options));
  app.route('/', docsRoutes());
  app.route('/', pageRoutes());
  return app;
}

/** Answers an interaction with a line of JSON for each event, as it happens. */
function interactionRoute({ engine, commands, log, deferAfterMs }: PlaygroundOptions) {
  const channels = new DemoChannels();
  const handler = new InteractionHandler({ engine, commands, channels, log });
  let count = 0;
  return async (c: Context): Promise<Response> => {
    count += 1;
    const interaction = readInteraction(await c.req.text(), String(count));
    if (typeof interaction === 'string') return c.text(interaction, BAD_REQUEST);
    c.header('Content-Type', 'application/x-ndjson; charset=utf-8');
    return stream(c, async (out) => {
      const sendEvent: SendEvent = async (event) => {
        await out.writeln(JSON.stringify(event));
      };
      const responder = eventResponder(sendEvent);
      await channels.postingTo(sendEvent, () =>
        respond(responder, interaction, handler.handle(interaction), log, deferAfterMs),
      );
    });
  };
}

/** The interaction of a request's body, or the line that says what is wrong with it. */
function readInteraction(body: string, id: string): APIInteraction | string {
  try {
    const request = interactionRequest.safeParse(JSON.parse(body));
    if (request.success) return buildInteraction(request.data, id);
    const [issue] = request.error.issues;
    return `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not understood'}`;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof InputError) return error.message;
    throw error;
  }
}
