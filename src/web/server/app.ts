import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { stream } from 'hono/streaming';
import type { Logger } from 'pino';
import type { Command } from '../../../commands/shared/index.js';
import { type Engine, InputError } from '../../engine/index.js';
import { InteractionHandler, respond } from '../../interactions/index.js';
import { openingOf } from './page-data.js';
import { PlaygroundChannels } from './channels.js';
import { docsRoutes } from './docs.js';
import { interactionRequest } from './interaction-request.js';
import type { PlaygroundEvent } from './event.js';
import { eventOutlet } from './event-outlet.js';
import { interactionOf } from './interaction.js';
import { pageRoutes } from './page-files.js';
import { MAX_FILE_BYTES } from './world.js';

/** Files in base64, besides a form's answers, each at its longest, and room around them. */
const LARGEST_BODY_BYTES = (MAX_FILE_BYTES * 4) / 3 + 128 * 1024;
const BAD_REQUEST = 400;
const NOT_FOUND = 404;

/** What the playground works with. */
export interface PlaygroundParts {
  readonly engine: Engine;
  readonly commands: readonly Command[];
  readonly log: Logger;
  /** How long a reply may take before it is deferred; by default 2,000. */
  readonly deferAfterMs?: number | undefined;
}

/** The playground's page and what stands behind it, as a web application that needs no network. */
export function playgroundApp(parts: PlaygroundParts): Hono {
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
  app.get('/api/start', (c) => c.json(openingOf(parts.engine, parts.commands)));
  app.get('/api/stories/:id', (c) => {
    const story = parts.engine.story(c.req.param('id'));
    if (!story) return c.text('There is no such story.', NOT_FOUND);
    const { id, title, kind, address, text, paragraphs } = story;
    return c.json({ id, title, kind, address, text, bodyStart: paragraphs[0]?.start ?? 0 });
  });
  app.post('/api/interactions', bodyLimit({ maxSize: LARGEST_BODY_BYTES }), answering(parts));
  app.route('/', docsRoutes());
  app.route('/', pageRoutes());
  return app;
}

/** Answers what a person did on the page: a line of JSON for each event, as they happen. */
function answering({ engine, commands, log, deferAfterMs }: PlaygroundParts) {
  const channels = new PlaygroundChannels();
  const handler = new InteractionHandler({ engine, commands, channels, log });
  let count = 0;
  return async (c: Context): Promise<Response> => {
    count += 1;
    const interaction = read(await c.req.text(), String(count));
    if (typeof interaction === 'string') return c.text(interaction, BAD_REQUEST);
    c.header('Content-Type', 'application/x-ndjson; charset=utf-8');
    return stream(c, async (out) => {
      const tell = async (event: PlaygroundEvent): Promise<void> => {
        await out.writeln(JSON.stringify(event));
      };
      const answer = () =>
        respond(eventOutlet(tell), interaction, handler.handle(interaction), log, deferAfterMs);
      await channels.during(tell, answer);
    });
  };
}

/** The interaction that a body tells of, or the line that says why there is none. */
function read(body: string, id: string): ReturnType<typeof interactionOf> | string {
  try {
    const did = interactionRequest.safeParse(JSON.parse(body));
    if (did.success) return interactionOf(did.data, id);
    const [issue] = did.error.issues;
    return `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not understood'}`;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof InputError) return error.message;
    throw error;
  }
}
