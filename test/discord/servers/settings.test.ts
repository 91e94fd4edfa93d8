import { describe, expect, it } from 'vitest';
import { readPlain } from '../../../src/engine/index.js';
import { pasted } from '../../store/opened.js';
import { said, storyBots } from '../story-bot.js';

const start = storyBots();
const QUESTION = 'How high is the new mast?';
const ORCHARD = `Frost at the Tolland orchard

Bram Okafor lost 300 trees at Tolland to the frost on Sunday.`;

/** A bot in which Kit changes settings. */
async function bot() {
  const started = await start();
  const { discord, kit, store } = started;
  const library = store.library(discord.guildId('Harbour'));
  return {
    ...started,
    library,
    set: async (name: string, options = {}, channel = 'harbour-talk') =>
      said(await discord.command({ name: `settings ${name}`, options, user: kit, channel })),
  };
}

describe('the role that a server gives the right to', () => {
  it('adds and removes stories, and nothing else; without it nobody does', async () => {
    const { discord, set, library } = await bot();
    const id = await library.add(pasted());
    const ida = discord.person('Ida', ['crew']);
    const remove = { name: 'story remove', options: { story: id }, user: ida, permitted: true };
    expect(said(await discord.command(remove))).toContain('Only who may manage this server');
    const line = await set('keepers', { role: 'crew' });
    expect(line).toContain('and so may');
    expect(line).toContain('Server Settings › Integrations');
    const choices = await discord.autocomplete({
      ...{ name: 'story remove', focused: 'story', options: { story: '' }, user: ida },
      permitted: true,
    });
    expect(choices.map(({ value }) => value)).toEqual([id]);
    expect(said(await discord.command(remove))).toContain('is removed');
    const others = [
      { name: 'settings show' },
      { name: 'gaps' },
      { name: 'settings keepers', options: { role: 'crew' } },
    ];
    for (const other of others) {
      const refused = await discord.command({ ...other, user: ida, permitted: true });
      expect(said(refused)).toContain('Only who may manage this server');
    }
    expect(await set('keepers')).toContain('and nobody else');
    const again = { ...remove, name: 'story restore' };
    expect(said(await discord.command(again))).toContain('Only who may manage this server');
  });

  it('may be that of everyone', async () => {
    const { discord, set, library } = await bot();
    const story = await library.add(pasted());
    expect(await set('keepers', { role: '@everyone' })).toContain('and so may');
    const user = discord.person('Ida');
    const remove = { name: 'story remove', options: { story }, user, permitted: true };
    expect(said(await discord.command(remove))).toContain('is removed');
  });

  it('is of no use in another server', async () => {
    const { discord, set, store } = await bot();
    await set('keepers', { role: 'crew' });
    const inland = store.library(discord.guildId('Inland'));
    const story = await inland.add(pasted());
    const refused = await discord.command({
      ...{ name: 'story remove', options: { story }, user: discord.person('Ida', ['crew']) },
      ...{ permitted: true, channel: 'inland-talk' },
    });
    expect(said(refused)).toContain('Only who may manage this server');
    expect(await inland.records()).toHaveLength(1);
  });
});

describe('answers that are private by default', () => {
  it('are so in the whole server or a channel, unless somebody says otherwise', async () => {
    const { discord, set } = await bot();
    const isPrivate = async (options = {}, channel = 'harbour-talk') => {
      const asked = { name: 'ask', options: { question: QUESTION, ...options }, channel };
      return (await discord.command(asked)).ephemeral;
    };
    expect(await isPrivate()).toBe(false);
    expect(await set('private', { on: true })).toContain('to whoever asks alone');
    expect(await isPrivate()).toBe(true);
    expect(await isPrivate({ hide: false })).toBe(false);
    expect(await isPrivate({}, 'inland-talk')).toBe(false);
    expect(await isPrivate({}, 'harbour-quay')).toBe(true);
    await set('private', { on: false, channel: 'harbour-quay' });
    expect(await isPrivate({}, 'harbour-quay')).toBe(false);
    expect(await set('show')).toMatch(/: answers are for all\./u);
    await set('private', { on: true, channel: 'harbour-quay' });
    await set('private', { on: false });
    expect([await isPrivate(), await isPrivate({}, 'harbour-quay')]).toEqual([false, false]);
  });

  it('are promised as private where they take long', async () => {
    const { discord, set } = await bot();
    await set('private', { on: true });
    const asked = { name: 'summary', user: discord.person('Bob') };
    expect((await discord.command(asked)).ephemeral).toBe(true);
  });

  it('do not stand under a message', async () => {
    const { discord, set, library } = await bot();
    await library.add(pasted());
    await set('private', { on: true });
    discord.say({ words: `<@${discord.applicationId}> ${QUESTION}` });
    await expect
      .poll(() => JSON.stringify(discord.messages()))
      .toContain('Here I show answers to whoever asks alone');
    expect(JSON.stringify(discord.messages())).not.toContain('40 metres');
  });
});

describe('the stories that a channel asks', () => {
  it('are asked where nobody names one, in that channel alone, and it says so', async () => {
    const { discord, set, library, ask } = await bot();
    const story = await library.add(pasted());
    const other = await library.add({
      ...{ story: readPlain({ id: '' }, ORCHARD), origin: { kind: 'form' }, words: 20 },
    });
    expect(await set('stories', { add: 'Frost' })).toContain('asks 1 story by default');
    const trees = await ask('How many trees did Bram Okafor lose?');
    expect(trees).toContain('300 trees');
    expect(trees).toContain('This channel asks “Frost at the Tolland orchard” alone');
    expect(await ask(QUESTION)).not.toContain('40 metres');
    expect(await ask(QUESTION, 'harbour-quay')).toContain('40 metres');
    const named = { name: 'ask', options: { question: QUESTION, story } };
    const reply = said(await discord.command(named));
    expect(reply).toContain('40 metres');
    expect(reply).not.toContain('This channel asks');
    expect(await set('stories', { add: story })).toContain('asks 2 stories');
    expect(await ask(QUESTION)).toContain('40 metres');
    await set('stories', { remove: story });
    expect(await set('stories', { remove: other })).toBe('That channel asks all stories.');
    expect(await ask(QUESTION)).toContain('40 metres');
  });

  it('are gone once they are removed, and all are asked where none is left', async () => {
    const { set, library, ask, story } = await bot();
    const id = await library.add(pasted());
    await library.add({
      ...{ story: readPlain({ id: '' }, ORCHARD), origin: { kind: 'form' }, words: 20 },
    });
    await set('stories', { add: id });
    expect(await ask(QUESTION)).toContain('40 metres');
    await story('remove', { story: id });
    expect(await ask(QUESTION)).not.toContain('40 metres');
    expect(await ask('How many trees did Bram Okafor lose?')).toContain('300 trees');
    expect(await set('stories')).toBe('That channel asks all stories.');
  });

  it('are not noted as lacking what another story says', async () => {
    const { discord, set, library, ask, kit } = await bot();
    await library.add(pasted());
    const frost = { story: readPlain({ id: '' }, ORCHARD), words: 20 } as const;
    await set('stories', { add: await library.add({ ...frost, origin: { kind: 'form' } }) });
    await ask(QUESTION);
    await ask('Who painted the tower?');
    await expect
      .poll(async () => said(await discord.command({ name: 'gaps', user: kit })))
      .toContain('1 question');
  });

  it('are of the server alone', async () => {
    const { discord, set, store } = await bot();
    const foreign = await store.library(discord.guildId('Inland')).add(pasted());
    expect(await set('stories', { add: foreign })).toContain('is none of the stories');
    expect(await set('stories', { add: 'Sorrel' })).toContain('is none of the stories');
  });
});

it('what is set stays over a restart, and goes with all that a server keeps', async () => {
  const started = await bot();
  const { discord, set, kit } = started;
  await set('keepers', { role: 'crew' });
  await set('private', { on: true });
  await started.restart({ libraries: started.libraries });
  expect(await set('show')).toContain('and so may');
  const shown = await discord.command({ name: 'privacy', user: kit });
  await discord.press(shown.message, 'Delete all of this server', { user: kit });
  await discord.press(shown.message, 'Delete for good', { user: kit });
  expect(await set('show')).toContain('and nobody else');
  expect(await set('show')).toContain('shown to all in the channel');
});
