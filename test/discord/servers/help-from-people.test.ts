import { createClient } from '@libsql/client/sqlite3';
import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { encodeCustomId } from '../../../src/ui/index.js';
import { plain } from '../../commands/reader.js';
import { buttonsOf, isEphemeral, textOf, type Person } from '../../fake-discord/index.js';
import { LIGHTHOUSE, pasted } from '../../store/opened.js';
import { brought, said, storyBots } from '../story-bot.js';

const start = storyBots();
const QUESTION = 'How high is the new mast at Sorrel Point?';
const HAND = 'Hand it to people';
const HAND_ALONE = 'Hand it over';
const HAND_AND_TELL = 'Hand it over and tell me';
const DAY = 86_400_000;

/** A bot in whose first server questions are handed to the quay. */
async function bot(now?: () => number) {
  const started = await start(now);
  const { discord, kit, store } = started;
  const set = (name: string, options = {}) =>
    discord.command({ name: `settings ${name}`, options, user: kit });
  await set('questions', { channel: 'harbour-quay' });
  const asked = (user: Person, question = QUESTION, options = {}) =>
    discord.command({ name: 'ask', options: { question, ...options }, user });
  return {
    ...started,
    set,
    asked,
    library: store.library(discord.guildId('Harbour')),
    ada: discord.person('Ada'),
    quay: () => discord.messages('harbour-quay').map((message) => plain(textOf(message))),
    told: (user: Person) =>
      discord
        .directMessages(user)
        .filter((message) => !isEphemeral(message))
        .map((message) => plain(textOf(message))),
    hand: async (user: Person, label: string, question?: string) => {
      const answer = await asked(user, question);
      const offer = await discord.press(answer.message, HAND, { user });
      const [message] = offer.followups;
      return discord.press(message ?? offer.message, label, { user });
    },
    labels: async (options = {}) =>
      buttonsOf((await asked(kit, QUESTION, options)).message).map(({ label }) => label),
  };
}

describe('a question that no story answers', () => {
  it('is handed to the channel that the server set, once, and not who asked', async () => {
    const { discord, ada, kit, hand, quay } = await bot();
    expect(brought(await hand(ada, HAND_ALONE))).toContain('Your question is in');
    const again = await hand(kit, HAND_ALONE, QUESTION.toLowerCase());
    expect(brought(again)).toContain('handed to people before');
    const [posted = '', ...more] = quay();
    expect(more).toEqual([]);
    expect(posted).toContain(QUESTION);
    expect(posted).toContain('/story add');
    expect(posted).not.toContain(ada.user.id);
    const gaps = said(await discord.command({ name: 'gaps', user: kit }));
    expect(gaps).toContain('handed to people');
  });

  it('is posted once where two people press at once', async () => {
    const { discord, ada, kit, asked, quay } = await bot();
    const offers = [];
    for (const user of [ada, kit]) {
      const { message } = await asked(user);
      const offer = await discord.press(message, HAND, { user });
      offers.push({ user, message: offer.followups[0] ?? offer.message });
    }
    const handed = await Promise.all(
      offers.map(({ user, message }) => discord.press(message, HAND_ALONE, { user })),
    );
    for (const one of handed) expect(brought(one)).toContain('Your question is in');
    expect(quay()).toHaveLength(1);
  });

  it('can be handed over where a channel is set, and it is by itself', async () => {
    const { labels, set, library, asked, ada, discord } = await bot();
    const story = await library.add(pasted('A bell\n\nThe bell of Roe rang on Monday.'));
    expect(await labels()).toContain(HAND);
    expect(await labels({ hide: true })).toContain(HAND);
    expect(await labels({ story })).not.toContain(HAND);
    const before = await asked(ada);
    await set('questions');
    expect(await labels()).not.toContain(HAND);
    const late = await discord.press(before.message, HAND, { user: ada });
    expect(brought(late)).toContain('hands questions to nobody');
  });

  it('can be handed over beside the nearest passages too, and not where it is too long for that', async () => {
    const { asked, ada, discord, library } = await bot();
    await library.add(pasted('A mast\n\nThe mast at Sorrel Point is painted on Monday.'));
    const labelsOf = (message: APIMessage) => buttonsOf(message).map(({ label }) => label);
    const { message } = await asked(ada, 'Who painted the mast at Sorrel Point in green?');
    await discord.press(message, 'Nearest passages', { user: ada });
    expect(labelsOf(message)).toContain(HAND);
    const fits = (question: string) =>
      encodeCustomId({ command: 'ask', fields: ['hand', question] }) !== undefined;
    let long = 'Who paid for';
    for (let at = 0; fits(`${long} ${at * 7919}`); at++) long += ` ${at * 7919}`;
    expect(labelsOf((await asked(ada, long)).message)).not.toContain(HAND);
  });

  it('is not handed over where the bot may not write, nor noted by trying', async () => {
    const { asked, ada, discord, quay, store } = await bot();
    const hidden = await asked(ada, QUESTION, { hide: true });
    const offer = await discord.press(hidden.message, HAND, { user: ada });
    discord.failNext({ status: 403, code: 50_013, route: 'POST /channels/{channel_id}/messages' });
    const [message] = offer.followups;
    const failed = await discord.press(message ?? offer.message, HAND_AND_TELL, { user: ada });
    expect(brought(failed)).toContain('could not hand it over');
    expect(quay()).toEqual([]);
    expect(await store.gaps(discord.guildId('Harbour')).list()).toEqual([]);
    expect(await store.wishes.of(ada.user.id)).toEqual([]);
  });

  it('is handed over so often, and then whoever does is told to wait', async () => {
    const { ada, hand } = await bot();
    const questions = [
      'Who painted the tower of Sorrel Point?',
      'When does the bakery in Tarn open?',
      'How many boats does Roe have?',
      'Which bridge fell in Skarn?',
      'Why did the mill at Ellery close?',
    ];
    for (const question of questions) await hand(ada, HAND_ALONE, question);
    const last = await hand(ada, HAND_ALONE, 'What does the ferry to Lund cost?');
    expect(brought(last)).toContain('5 questions handed over within ten minutes');
  });
});

describe('who wants to be told', () => {
  it('is told once, in a direct message, when somebody adds a story that answers', async () => {
    const { discord, ada, kit, hand, told, story, store } = await bot();
    await hand(ada, HAND_AND_TELL);
    await hand(kit, HAND_ALONE);
    expect(await store.wishes.of(ada.user.id)).toMatchObject([{ question: QUESTION }]);
    const add = async (text: string) => {
      const form = await story('add');
      const shown = await discord.submit(form, { title: 'A text', text }, { user: kit });
      await discord.press(shown.message, 'Keep', { user: kit });
    };
    await add('The bakery in Tarn opens at six.');
    await add(LIGHTHOUSE);
    await expect.poll(() => told(ada)).toHaveLength(1);
    expect(told(ada).join()).toContain(QUESTION);
    expect(told(ada).join()).not.toContain('40 metres');
    expect(told(kit)).toEqual([]);
    expect(await store.wishes.of(ada.user.id)).toEqual([]);
    await add('Another bakery opens at seven.');
    expect(said(await discord.command({ name: 'gaps', user: kit }))).toContain('Nothing is noted');
    expect(told(ada)).toHaveLength(1);
  });

  it('is told after a restart of what another program added', async () => {
    const started = await bot();
    const { ada, hand, told, library, libraries } = started;
    await hand(ada, HAND_AND_TELL);
    await started.stop();
    await library.add(pasted());
    await started.restart({ libraries });
    await expect.poll(() => told(ada)).toHaveLength(1);
  });

  it('is told of what is answered in a server, also where what another one keeps cannot be read', async () => {
    const started = await bot();
    const { discord, ada, store, file, libraries, told, lines } = started;
    const servers = ['Harbour', 'Inland'].map((name) => discord.guildId(name));
    for (const server of servers) {
      await store.gaps(server).note(QUESTION);
      await store.gaps(server).wish(QUESTION, ada.user.id, '-');
      await store.library(server).add(pasted());
    }
    const client = createClient({ url: `file:${file}` });
    const sql = "update versions set text = '' where server = ?";
    await client.execute({ sql, args: servers.slice(0, 1) });
    client.close();
    await started.restart({ libraries });
    await expect.poll(() => told(ada)).toHaveLength(1);
    expect(lines.join()).toContain('it could not be looked who waits for an answer');
  });

  it('is told later where Discord lets nobody be written to now', async () => {
    const { discord, ada, hand, told, lines, library, ask } = await bot();
    await hand(ada, HAND_AND_TELL);
    await library.add(pasted());
    discord.failNext({ status: 403, code: 40_003, route: 'POST /users/@me/channels' });
    await ask(QUESTION);
    await expect.poll(() => lines.join()).toContain('a direct message failed');
    expect(told(ada)).toEqual([]);
    await ask(QUESTION);
    await expect.poll(() => told(ada)).toHaveLength(1);
  });

  it('is told nothing where they take no direct messages, which is a line in the log', async () => {
    const { discord, ada, hand, told, store, lines, story, kit } = await bot();
    await hand(ada, HAND_AND_TELL);
    discord.failNext({ status: 403, code: 50_007, route: 'POST /users/@me/channels' });
    const form = await story('add');
    const shown = await discord.submit(form, { title: 'A', text: LIGHTHOUSE }, { user: kit });
    await discord.press(shown.message, 'Keep', { user: kit });
    await expect.poll(() => lines.join()).toContain('a direct message was refused');
    await expect.poll(() => store.wishes.of(ada.user.id)).toEqual([]);
    expect(told(ada)).toEqual([]);
  });

  it('takes it back with /privacy, which says so, in the server and in direct messages', async () => {
    const { discord, ada, kit, hand, told, library, store } = await bot();
    await hand(ada, HAND_AND_TELL);
    const other = await discord.command({ name: 'privacy', user: kit, dm: true });
    expect(said(other)).not.toContain('You are to be told');
    const shown = await discord.command({ name: 'privacy', user: ada, dm: true });
    expect(said(shown)).toContain(`You are to be told once 1 question of yours is answered`);
    await discord.press(shown.message, 'Tell me of nothing', { user: ada });
    expect(said(shown)).toContain('You will be told of no answer');
    expect(await store.wishes.of(ada.user.id)).toEqual([]);
    await library.add(pasted());
    await discord.command({ name: 'ask', options: { question: QUESTION } });
    expect(told(ada)).toEqual([]);
  });

  it('is kept no longer than the question: not forgotten ones, nor after 90 days, nor without the server', async () => {
    let now = Date.parse('2024-06-01');
    const { discord, ada, kit, hand, store } = await bot(() => now);
    const wishes = () => store.wishes.of(ada.user.id);
    await hand(ada, HAND_AND_TELL);
    const shown = await discord.command({ name: 'gaps', user: kit });
    await discord.press(shown.message, 'Forget all …', { user: kit });
    await discord.press(shown.message, 'Forget all', { user: kit });
    expect(await wishes()).toEqual([]);
    await hand(ada, HAND_AND_TELL, 'Who painted the tower?');
    now += 91 * DAY;
    await store.clear();
    expect(await wishes()).toEqual([]);
    await hand(ada, HAND_AND_TELL, 'Who painted the other tower?');
    await store.noteServers([]);
    now += 31 * DAY;
    await store.clear();
    expect(await wishes()).toEqual([]);
  });
});
