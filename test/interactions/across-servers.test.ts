import { createClient } from '@libsql/client/sqlite3';
import {
  ApplicationCommandOptionType as Type,
  ApplicationCommandType,
  InteractionResponseType,
  type APIInteraction,
  type APIInteractionResponse,
} from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { InteractionHandler } from '../../src/interactions/index.js';
import { decodeCustomId, DELETE } from '../../src/ui/index.js';
import { islandEngine } from '../commands/island.js';
import { testLibraries } from '../discord/libraries.js';
import { recordedLog } from '../discord/log-lines.js';
import { shownIn } from '../discord/shown.js';
import { keepNext, pasted } from '../store/opened.js';
import { call, fill, pick, press, typing } from './interactions.js';

const open = testLibraries();
const [HERE, THERE] = ['111111111111111111', '222222222222222222'];
const at = (managing: string) => ({ managing, channel: `9${managing.slice(1)}` });
const TITLE = 'The cistern of Ombra leaks';
const TEXT = `${TITLE}

Nadia Ferrow found the leak in the cistern of Ombra on 3 May 2024. It loses 900 litres a day.

Nadia Ferrow said the repair costs 41,000 francs. Ulric Stane, her deputy, denied that anybody knew of it.`;
const WORDS = 'How many litres does the cistern of Ombra lose, says Nadia Ferrow?';
/** What only the first server's stories say, and nobody who asks. */
const SECRET = /900 litres|41,000|Stane|anybody knew/u;

/** All slash commands, a subcommand by itself, with the options that are given as text. */
const typed = commands.flatMap(({ definition }) => {
  if (definition.type === ApplicationCommandType.Message) return [];
  const options = ('options' in definition ? definition.options : undefined) ?? [];
  const nested = options.flatMap((one) => (one.type === Type.Subcommand ? [one] : []));
  const all =
    nested.length === 0
      ? [{ name: definition.name, options }]
      : nested.map((one) => ({
          name: `${definition.name} ${one.name}`,
          options: one.options ?? [],
        }));
  return all.map(({ name, options: own }) => ({
    name,
    texts: own.flatMap((one) => (one.type === Type.String ? [one] : [])),
  }));
});
type Texts = (typeof typed)[0]['texts'];
const onMessages = commands.flatMap(({ definition }) =>
  definition.type === ApplicationCommandType.Message ? [definition.name] : [],
);

/** Whether a command changes something at once: it is tried where nothing of it may be, and not before. */
const CHANGES = /^story (?:remove|restore|rename|date)$/u;
/** What buttons do that do. */
const ACTS: ReadonlySet<string> = new Set(['keep', 'cancel', 'restore', 'delete', 'forget']);

/** A bot of two servers; the first keeps a story, one that was removed, a question and what was just read. */
async function bot() {
  const { store, libraries, file } = await open();
  const here = store.library(HERE);
  const id = await here.add(pasted(TEXT, '2024-05-04'));
  const removed = await here.add(pasted(TEXT.replaceAll('cistern', 'sluice')));
  await here.remove(removed);
  // So that lists, and what changed, have a second page.
  for (let count = 1; count < 9; count++) await here.add(pasted(`Tank ${count} of Ombra leaks.`));
  const sentences = Array.from({ length: 9 }, (_, count) => `Tank ${count} of Ombra is full.`);
  await keepNext(store, HERE, id, pasted(`${TEXT} ${sentences.join(' ')}`, '2024-05-04'));
  await store.library(THERE).add(pasted());
  await store.gaps(HERE).note('Why does Ulric Stane deny it?');
  const [gap] = await store.gaps(HERE).list();
  const draft = await store.keepDraft(HERE, pasted(TEXT.replaceAll('cistern', 'well')));
  const { log } = recordedLog();
  const handler = new InteractionHandler({
    ...{ engine: islandEngine(), commands, libraries, log },
    draw: () => Promise.resolve({ reason: 'Nothing is drawn here.' }),
    channels: {
      botMayPost: () => Promise.resolve(false),
      post: () => Promise.reject(new Error('Nothing is posted here.')),
      delete: () => Promise.resolve(undefined),
    },
  });
  const reply = async (interaction: APIInteraction) =>
    (await handler.handle(interaction).reply).response;
  return { file, id, names: [id, removed, gap?.id ?? '', draft, TITLE], reply };
}

/** What is given for each option. */
function givenTo(texts: Texts, what: (option: string) => string): Record<string, string> {
  const given: Record<string, string> = {};
  for (const { name } of texts) given[name] = what(name);
  return given;
}

/** What a server keeps, all of it. */
async function keptIn(file: string, server: string): Promise<string> {
  const client = createClient({ url: `file:${file}` });
  const rows = [];
  for (const table of ['servers', 'stories', 'versions', 'drafts', 'gaps']) {
    const column = table === 'servers' ? 'id' : 'server';
    const sql = `select * from ${table} where ${column} = ? order by 1, 2, 3`;
    rows.push((await client.execute({ sql, args: [server] })).rows);
  }
  client.close();
  return JSON.stringify(rows);
}

/** Everything that can be pressed or filled in: the ids in a response. */
function idsIn(response: APIInteractionResponse): { buttons: string[]; forms: string[] } {
  if (response.type === InteractionResponseType.Modal)
    return { buttons: [], forms: [response.data.custom_id] };
  const buttons = 'data' in response ? shownIn(response).buttons : [];
  return { buttons: buttons.flatMap(({ customId }) => customId ?? []), forms: [] };
}

it('what one server keeps is opened in another by no command, option, completion, button or form', async () => {
  const { file, id, names, reply } = await bot();
  const seen = { buttons: new Set<string>(), forms: new Set<string>() };
  let told = 0;
  const note = (response: APIInteractionResponse) => {
    const { buttons, forms } = idsIn(response);
    for (const one of buttons) seen.buttons.add(one);
    for (const one of forms) seen.forms.add(one);
    if (SECRET.test(JSON.stringify(response))) told += 1;
  };
  for (const { name, texts } of typed.filter((one) => !CHANGES.test(one.name))) {
    const given = givenTo(texts, (option) => (option === 'story' ? id : WORDS));
    note(await reply(call(name, given, at(HERE))));
    note(await reply(call(name, {}, at(HERE))));
  }
  for (const name of onMessages) note(await reply(pick(name, WORDS, at(HERE))));
  note(await reply(call('story remove', { story: id }, at(HERE))));
  note(await reply(call('story restore', { story: id }, at(HERE))));
  // A set goes on over what is added to it.
  for (const button of seen.buttons) {
    const { command, fields = [] } = decodeCustomId(button) ?? {};
    if (command !== DELETE && !fields.some((field) => ACTS.has(field)))
      note(await reply(press(button, at(HERE))));
  }
  expect(told).toBeGreaterThan(10);
  const labels = [...seen.buttons].flatMap((button) => decodeCustomId(button)?.fields[0] ?? []);
  expect(labels).toEqual(expect.arrayContaining([...ACTS, 'edit', 'history', 'list']));
  expect(seen.forms.size).toBeGreaterThan(1);

  const before = await keptIn(file, HERE);
  const tries: APIInteraction[] = [
    ...[...seen.buttons].map((button) => press(button, at(THERE))),
    ...[...seen.forms].map((form) => fill(form, { title: 'Ours', text: WORDS }, at(THERE))),
    ...onMessages.map((name) => pick(name, WORDS, at(THERE))),
    ...typed.flatMap(({ name, texts }) => [
      call(name, {}, at(THERE)),
      ...texts.flatMap((option) => names.map((one) => calledWith(name, texts, option.name, one))),
      ...texts
        .filter(({ autocomplete }) => autocomplete)
        .flatMap((option) =>
          ['', TITLE, id].map((one) => typing(name, option.name, one, at(THERE))),
        ),
    ]),
  ];
  expect(tries.length).toBeGreaterThan(150);
  for (const one of tries) {
    const response = await reply(one);
    expect(JSON.stringify(response), JSON.stringify(one.data)).not.toMatch(SECRET);
    expect(await keptIn(file, HERE)).toBe(before);
  }
  expect(await keptIn(file, THERE)).not.toMatch(SECRET);
});

/** A call in the other server with one of its options, and what else it needs. */
function calledWith(name: string, texts: Texts, option: string, value: string): APIInteraction {
  const needed = texts.filter(({ required }) => required);
  return call(name, { ...givenTo(needed, () => WORDS), [option]: value }, at(THERE));
}
