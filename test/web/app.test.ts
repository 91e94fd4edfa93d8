import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { commands as allCommands } from '../../commands/index.js';
import type { Command } from '../../commands/shared/index.js';
import { ownHosts, playgroundApp } from '../../src/web/server/index.js';
import type { Message } from '../../src/ui/index.js';
import { islandEngine } from '../commands/island.js';
import { echo, promised, says } from '../discord/echo.js';
import { recordedLog } from '../discord/log-lines.js';
import { idOf, shown } from '../discord/shown.js';

const CHANNEL = '200000000000000001';
const LISTENING = { host: 'localhost', address: '127.0.0.1', port: 80 };
const OTHER_CHANNEL = '200000000000000002';
const { ChatInput, Message: OfMessage } = ApplicationCommandType;

const event = z.looseObject({
  event: z.string(),
  response: z
    .looseObject({ type: z.enum(InteractionResponseType), data: z.unknown().optional() })
    .optional(),
  message: z.unknown().optional(),
  channel_id: z.string().optional(),
  files: z.array(z.object({ name: z.string(), type: z.string(), data: z.string() })).optional(),
  quotes: z.array(z.object({ story: z.string(), start: z.number(), end: z.number() })).optional(),
});
type Event = z.infer<typeof event>;

function playground(commands: readonly Command[] = allCommands, deferAfterMs = 60_000) {
  const { log, lines } = recordedLog();
  const options = { engine: islandEngine(), commands, log, deferAfterMs };
  const app = playgroundApp(options, ownHosts({ ...LISTENING, names: [] }));
  let cookie = '';
  const post = async (body: unknown) => {
    const response = await app.request('/api/interactions', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Cookie: cookie },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    [cookie = cookie] = response.headers.getSetCookie();
    return response;
  };
  const eventsOf = async (interaction: object): Promise<Event[]> => {
    const response = await post({ channel_id: CHANNEL, ...interaction });
    const jsonLines = (await response.text()).trim().split('\n');
    return jsonLines.map((line) => event.parse(JSON.parse(line)));
  };
  return { app, lines, post, eventsOf };
}

const option = (name: string, value: string) => ({
  type: ApplicationCommandOptionType.String,
  name,
  value,
});

function slashCommand(name: string, options: readonly object[] = []) {
  const data = { id: '1', name, type: ChatInput, options };
  return { type: InteractionType.ApplicationCommand, data };
}

function buttonClick(customId: string) {
  const data = { component_type: ComponentType.Button, custom_id: customId };
  return { type: InteractionType.MessageComponent, data, message: { id: '7', flags: 32_768 } };
}

describe('what a person does on the page', () => {
  it('is answered with the message that Discord would get, and where its quotes stand', async () => {
    const { app, eventsOf } = playground();
    const [first] = await eventsOf(
      slashCommand('ask', [option('question', 'How many passengers does the new ferry carry?')]),
    );
    expect(first?.event).toBe('callback');
    expect(shown(first?.response?.data).text).toContain(
      'The new ferry carries **310** passengers.',
    );
    const [quote] = first?.quotes ?? [];
    const story = z
      .object({ text: z.string() })
      .parse(await (await app.request(`/api/stories/${quote?.story ?? ''}`)).json());
    expect(story.text.slice(quote?.start, quote?.end)).toBe(
      'The new ferry carries 310 passengers.',
    );
  });

  it('on a button updates the message with the button', async () => {
    const { eventsOf } = playground();
    const [first] = await eventsOf(
      slashCommand('ask', [option('question', 'Who bought a ferry?')]),
    );
    const [turned] = await eventsOf(buttonClick(idOf(shown(first?.response?.data), 'Next')));
    expect(turned?.response?.type).toBe(InteractionResponseType.UpdateMessage);
  });

  it('in an option gets choices for what is typed of it', async () => {
    const { eventsOf } = playground();
    const options = [{ ...option('subject', 'harr'), focused: true }];
    const data = { id: '1', name: 'facts', type: ChatInput, options };
    const [offered] = await eventsOf({
      type: InteractionType.ApplicationCommandAutocomplete,
      data,
    });
    expect(offered?.response?.data).toMatchObject({ choices: [{ value: 'Harrow Marine' }] });
  });

  it('in the menu of a message is answered out of its words', async () => {
    const { eventsOf } = playground();
    const words = { id: '9', content: 'The old ferry carries 170 passengers.' };
    const data = {
      id: '1',
      name: 'Check against the stories',
      type: OfMessage,
      target_id: '9',
      resolved: { messages: { 9: words } },
    };
    const [checked] = await eventsOf({ type: InteractionType.ApplicationCommand, data });
    expect(shown(checked?.response?.data)).toMatchObject({ ephemeral: true });
    expect(shown(checked?.response?.data).text).toContain('170');
  });

  it('posts to another channel before it is told so', async () => {
    const { eventsOf } = playground();
    const channel = {
      type: ApplicationCommandOptionType.Channel,
      name: 'channel',
      value: OTHER_CHANNEL,
    };
    const [posted, replied] = await eventsOf(slashCommand('summary', [channel]));
    expect(posted).toMatchObject({ event: 'post', channel_id: OTHER_CHANNEL });
    expect(posted?.quotes?.length).toBeGreaterThan(0);
    expect(shown(replied?.response?.data).text).toContain('Posted the summary');
  });
});

describe('a reply', () => {
  it('that takes long is promised first', async () => {
    const { promise, keep } = promised<Message>();
    const { post } = playground([echo({ run: () => promise })], 0);
    const { body } = await post({ channel_id: CHANNEL, ...slashCommand('echo') });
    const lines = body?.pipeThrough(new TextDecoderStream()).getReader();
    const next = async () => event.parse(JSON.parse((await lines?.read())?.value ?? ''));
    const deferred = await next();
    keep(says('late'));
    const edited = await next();
    expect(deferred.response?.type).toBe(InteractionResponseType.DeferredChannelMessageWithSource);
    expect(edited.event).toBe('edit');
    expect(shown(edited.message).text).toBe('late');
  });

  it('brings its pictures along', async () => {
    const image = { name: 'card.png', alt: 'A card', data: Uint8Array.of(137, 80, 78, 71) };
    const run = (): Message => ({
      blocks: [{ kind: 'image', image, quotes: [] }],
      ephemeral: false,
    });
    const [first] = await playground([echo({ run })]).eventsOf(slashCommand('echo'));
    expect(first?.files).toEqual([{ name: 'card.png', type: 'image/png', data: 'iVBORw==' }]);
  });

  it('that fails is a line with a number that is logged', async () => {
    const breaks = echo({ run: () => Promise.reject(new Error('disk on fire')) });
    const { eventsOf, lines } = playground([breaks]);
    const [first] = await eventsOf(slashCommand('echo'));
    const fault = /logged as (\w+)/u.exec(shown(first?.response?.data).text)?.[1] ?? 'none';
    expect(lines.join()).toContain(fault);
  });

  it('goes where its delete button is clicked', async () => {
    const { eventsOf } = playground();
    const [first] = await eventsOf(
      slashCommand('ask', [option('question', 'Who bought a ferry?')]),
    );
    const events = await eventsOf(buttonClick(idOf(shown(first?.response?.data), 'Delete')));
    expect(events.map((each) => each.event)).toEqual(['callback', 'delete']);
  });
});

describe('the page', () => {
  it('says that it is there, to who watches over it', async () => {
    const health = await playground().app.request('/health');
    expect(health.status).toBe(200);
    expect(await health.text()).toBe('ok');
  });

  it('knows the commands with all their options, as Discord registers them', async () => {
    const { app } = playground();
    const pageData = z
      .looseObject({ commands: z.array(z.looseObject({ name: z.string() })) })
      .parse(await (await app.request('/api/start')).json());
    const expected = allCommands.flatMap(({ definition }) => {
      const options = 'options' in definition ? (definition.options ?? []) : [];
      const nested = options.filter(({ type }) => type === ApplicationCommandOptionType.Subcommand);
      // A subcommand is picked like a command.
      const named = nested.map(({ name }) => ({ name: `${definition.name} ${name}` }));
      return nested.length > 0 ? named : [definition];
    });
    expect(pageData.commands).toMatchObject(expected);
  });

  it.each([
    ['no JSON', '{'],
    ['a kind of interaction that there is not', { type: 99, channel_id: CHANNEL }],
    ['a channel that there is not', { ...slashCommand('help'), channel_id: '1' }],
    [
      'a number that is none',
      slashCommand('summary', [{ type: 4, name: 'sentences', value: 'three' }]),
    ],
  ])('that sends %s is told so in a line', async (_what, body) => {
    const response = await playground().post(
      typeof body === 'string' ? body : { channel_id: CHANNEL, ...body },
    );
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(/^[^\n]+$/u);
  });

  it('answers nothing that a form of another site may post', async () => {
    const { app } = playground();
    const body = JSON.stringify({ channel_id: CHANNEL, ...slashCommand('help') });
    const response = await app.request('/api/interactions', { method: 'POST', body });
    expect(response.status).toBe(415);
  });

  it('may load nothing from elsewhere', async () => {
    const { headers } = await playground().app.request('/api/start');
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
  });

  it('has the documentation, with its pictures and links that lead on', async () => {
    const { app } = playground();
    const page = await (await app.request('/docs/architecture.md')).text();
    expect(page).toContain('<h1>Architecture</h1>');
    expect(page).toContain('href="answers.md"');
    const answers = await app.request('/docs/answers.md');
    expect(answers.status).toBe(200);
    const [, picture = ''] = /<img src="([^"]+)"/u.exec(await answers.text()) ?? [];
    expect((await app.request(`/docs/${picture}`)).headers.get('content-type')).toBe(
      'image/svg+xml',
    );
  });
});
