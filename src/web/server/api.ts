import type { APIInteraction } from 'discord-api-types/v10';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { stream } from 'hono/streaming';
import { validator } from 'hono/validator';
import type { Context } from '../../../commands/shared/index.js';
import { type HandlerParts, InteractionHandler, respond } from '../../interactions/index.js';
import { buildInteraction } from './build-interaction.js';
import { DemoChannels } from './demo-channels.js';
import { CHANNELS, GUILD, MAX_FILE_BYTES } from './demo-server.js';
import { eventResponder } from './event-responder.js';
import { exampleQuestions } from './example-questions.js';
import type { SendEvent } from './interaction-event.js';
import { interactionRequest } from './interaction-request.js';
import { onlyJson } from './own-requests.js';
import { sentFile } from './sent-file.js';
import { pageData, storyText } from './page-data.js';
import { visitorOf } from './visitor.js';

/** Files in base64, and the texts of a modal at their longest with some room. */
const MAX_BODY_BYTES = (MAX_FILE_BYTES * 4) / 3 + 128 * 1024;
const BAD_REQUEST = 400;
const NOT_FOUND = 404;

/** What the playground works with. */
export interface PlaygroundOptions extends HandlerParts {
  /** How long a reply may take before it is deferred; by default 2,000. */
  readonly deferAfterMs?: number | undefined;
}

/** The types of the routes, from which the page has those of its requests. */
export type Api = ReturnType<typeof apiRoutes>;

/** What the page asks for. An interaction is answered with a line of JSON for each event, as it happens. */
export function apiRoutes({ deferAfterMs, ...parts }: PlaygroundOptions) {
  const { engine, commands, log } = parts;
  const channels = new DemoChannels();
  const looks = new WeakMap<APIInteraction, Context['look']>();
  const lookOf = (of: APIInteraction) => looks.get(of);
  const handler = new InteractionHandler({ ...parts, channels, lookOf, readFile: sentFile });
  let count = 0;
  let examples: Promise<readonly string[]> | undefined;
  return (
    new Hono()
      .get('/start', (c) => {
        // Who has just come is known from now on, whatever they do first.
        visitorOf(c);
        return c.json(pageData(commands, engine.stories()));
      })
      // Apart from the rest, which waits for no answer.
      .get('/examples', async (c) => c.json(await (examples ??= exampleQuestions(engine))))
      .get('/stories/:id', async (c) => {
        const { engine: seen } = (await parts.libraries?.of(GUILD.id)) ?? { engine };
        const story = seen.story(c.req.param('id'));
        return story ? c.json(storyText(story)) : c.text('There is no such story.', NOT_FOUND);
      })
      .post(
        '/interactions',
        onlyJson,
        bodyLimit({ maxSize: MAX_BODY_BYTES }),
        validator('json', (body, c) => {
          const request = interactionRequest.safeParse(body);
          if (request.success) return request.data;
          const [issue] = request.error.issues;
          const line = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not understood'}`;
          return c.text(line, BAD_REQUEST);
        }),
        (c) => {
          const request = c.req.valid('json');
          const channel = CHANNELS.find(({ id }) => id === request.channel_id);
          if (!channel) return c.text(`There is no channel ${request.channel_id}.`, BAD_REQUEST);
          count += 1;
          const interaction = buildInteraction(request, {
            ...{ id: String(count), channel, user: visitorOf(c) },
          });
          looks.set(interaction, {
            // The page has a button for it, and the reader's system may change it by itself.
            theme: 'either',
            screen: c.req.header('X-Screen') === 'narrow' ? 'narrow' : 'wide',
          });
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
        },
      )
  );
}
