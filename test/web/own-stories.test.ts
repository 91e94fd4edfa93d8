import {
  ApplicationCommandOptionType as OptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
} from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { commands } from '../../commands/index.js';
import { ownHosts, playgroundApp } from '../../src/web/server/index.js';
import { islandEngine } from '../commands/island.js';
import { testLibraries } from '../discord/libraries.js';
import { recordedLog } from '../discord/log-lines.js';

const open = testLibraries();
const CHANNEL = '200000000000000001';
const TEXT = 'The mill at Ard grinds again\n\nThe mill at Ard grinds 12 tonnes of oats a day.';
const QUESTION = 'How much does the mill at Ard grind a day?';

async function playground() {
  const { libraries } = await open();
  const { log } = recordedLog();
  const parts = { engine: islandEngine(), commands, log, libraries };
  const hosts = ownHosts({ host: 'localhost', address: '127.0.0.1', port: 80, names: [] });
  const app = playgroundApp(parts, hosts);
  let cookie = '';
  return async (interaction: object): Promise<string> => {
    const response = await app.request('/api/interactions', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Cookie: cookie },
      body: JSON.stringify({ channel_id: CHANNEL, ...interaction }),
    });
    [cookie = cookie] = response.headers.getSetCookie();
    return response.text();
  };
}

const call = (name: string, options: readonly object[], attachments: object = {}) => ({
  type: InteractionType.ApplicationCommand,
  data: {
    id: '1',
    name,
    type: ApplicationCommandType.ChatInput,
    options,
    resolved: { attachments },
  },
});
const text = (name: string, value: string) => ({ type: OptionType.String, name, value });

const press = (custom_id: string) => ({
  type: InteractionType.MessageComponent,
  data: { component_type: ComponentType.Button, custom_id },
  message: { id: '5', flags: 64 },
});

const button = z.object({ label: z.string(), custom_id: z.string() });

/** The custom id of a button of what the page was sent. */
function buttonIn(lines: string, label: string): string {
  const found: string[] = [];
  JSON.parse(lines.split('\n')[0] ?? '', (_key, value: unknown) => {
    const { data } = button.safeParse(value);
    if (data?.label === label) found.push(data.custom_id);
    return value;
  });
  return found[0] ?? '';
}

describe('the page', () => {
  it('adds a story from a file to a library of its own, and answers from it', async () => {
    const send = await playground();
    const url = `data:text/plain;base64,${Buffer.from(TEXT).toString('base64')}`;
    const file = { id: 'f', filename: 'mill.txt', size: TEXT.length, url };
    const option = { type: OptionType.Attachment, name: 'file', value: 'f' };
    const shown = await send(call('story add', [option], { f: file }));
    expect(shown).toContain('The mill at Ard grinds again');
    expect(await send(call('ask', [text('question', QUESTION)]))).not.toContain('12 tonnes');
    expect(await send(press(buttonIn(shown, 'Keep')))).toContain('is in the library');
    expect(await send(call('ask', [text('question', QUESTION)]))).toContain('tonnes');
    expect(await send(call('story list', []))).toContain('from the file mill.txt');
  });

  it('opens the form, and refuses what is no public address', async () => {
    const send = await playground();
    expect(await send(call('story add', []))).toContain('Add a story');
    const address = text('address', 'http://127.0.0.1:22/');
    expect(await send(call('story add', [address]))).toContain('leads to no public host');
  });
});
