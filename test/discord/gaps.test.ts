import { describe, expect, it } from 'vitest';
import { pasted } from '../store/opened.js';
import { said, storyBots } from './story-bot.js';

const start = storyBots();
const DAY = 86_400_000;
const UNANSWERED = 'Who painted the tower of Sorrel Point?';
const ANOTHER = 'When does the bakery in Tarn open?';

/** A bot in which Kit sees what was not answered. */
async function bot(now?: () => number) {
  const started = await start(now);
  const { discord, kit } = started;
  return {
    ...started,
    gaps: (options = {}, channel = 'harbour-talk') =>
      discord.command({ name: 'gaps', options, user: kit, channel }),
  };
}

describe('/gaps', () => {
  it('lists what was asked and not answered, most often first, without who asked', async () => {
    const { ask, gaps } = await bot(() => Date.parse('2024-06-01'));
    await ask(ANOTHER);
    await ask(UNANSWERED);
    await ask('who painted the tower of sorrel point');
    const shown = await gaps();
    expect(shown.ephemeral).toBe(true);
    const words = said(shown);
    expect(words).toContain('2 questions that no story answers');
    expect(words).toContain('asked 2 times, last on 1 June 2024');
    expect(words.indexOf('painted')).toBeLessThan(words.indexOf('bakery'));
    expect(words).toContain(`${ANOTHER}\nasked once, on 1 June 2024`);
    expect(said(await gaps({}, 'inland-talk'))).toContain('Nothing is noted here');
  });

  it('has nothing that somebody asked for themself, of one story, or as a follow-up', async () => {
    const { discord, ask, gaps, store } = await bot();
    const id = await store.library(discord.guildId('Harbour')).add(pasted());
    const asked = (options: object) =>
      discord.command({ name: 'ask', options: { question: UNANSWERED, ...options } });
    await asked({ hide: true });
    await asked({ story: id });
    await discord.command({ name: 'ask', options: { question: UNANSWERED }, dm: true });
    await ask('How high is the new mast?');
    expect(said(await gaps())).toContain('Nothing is noted here');
  });

  it('keeps nobody whom a question mentions', async () => {
    const { discord, kit, gaps } = await bot();
    const question = `When did <@${kit.user.id}> paint the tower?`;
    await discord.command({ name: 'ask', options: { question } });
    expect(said(await gaps())).toContain('When did @… paint the tower?');
  });

  it('forgets a question once a story answers it', async () => {
    const { discord, ask, gaps, store } = await bot();
    await ask('How high is the new mast at Sorrel Point?');
    expect(said(await gaps())).toContain('1 question');
    await store.library(discord.guildId('Harbour')).add(pasted());
    expect(await ask('How high is the new mast at Sorrel Point?')).toContain('40 metres');
    expect(said(await gaps())).toContain('Nothing is noted here');
  });

  it('forgets one on request, and all where that is wanted twice', async () => {
    const { discord, kit, ask, gaps } = await bot();
    for (const question of [UNANSWERED, ANOTHER, 'Who bakes at night?']) await ask(question);
    const [choice] = await discord.autocomplete({
      ...{ name: 'gaps', focused: 'forget', options: { forget: 'painted' }, user: kit },
    });
    expect(choice?.name).toBe(UNANSWERED);
    expect(said(await gaps({ forget: choice?.value }))).toBe(`Forgotten: “${UNANSWERED}”`);
    expect(said(await gaps({ forget: 'no such question' }))).toContain('Choose a question');
    const shown = await gaps();
    expect(said(shown)).not.toContain('painted');
    await discord.press(shown.message, 'Forget all …', { user: kit });
    expect(said(shown)).toContain('This forgets 2 questions.');
    await discord.press(shown.message, 'Forget all', { user: kit });
    expect(said(await gaps())).toContain('Nothing is noted here');
  });

  it('is for those who may manage the server', async () => {
    const { discord, ask } = await bot();
    await ask(UNANSWERED);
    const refused = await discord.command({
      ...{ name: 'gaps', user: discord.person('Ada'), permitted: true },
    });
    expect(said(refused)).toContain('Only who may manage this server can see what was not');
  });
});

describe('what was not answered', () => {
  it('is deleted 90 days after it was last asked, and with all that a server keeps', async () => {
    let now = Date.parse('2024-06-01');
    const { discord, kit, ask, gaps, store } = await bot(() => now);
    await ask(UNANSWERED);
    now += 89 * DAY;
    await store.clear();
    expect(said(await gaps())).toContain('1 question');
    await ask(ANOTHER);
    now += 2 * DAY;
    await store.clear();
    expect(said(await gaps())).not.toContain('painted');
    const shown = await discord.command({ name: 'privacy', user: kit });
    expect(said(shown)).toContain('and 1 question that no story answered.');
    await discord.press(shown.message, 'Delete all of this server', { user: kit });
    await discord.press(shown.message, 'Delete for good', { user: kit });
    expect(said(await gaps())).toContain('Nothing is noted here');
  });

  it('is deleted when the bot has left a server that kept nothing else', async () => {
    let now = Date.parse('2024-06-01');
    const { discord, ask, store } = await bot(() => now);
    await ask(UNANSWERED);
    const id = discord.guildId('Harbour');
    await store.noteServers([]);
    now += 31 * DAY;
    await store.clear();
    expect(await store.gaps(id).list()).toEqual([]);
  });

  it('is the 500 questions that were asked last', async () => {
    let now = 0;
    const { store } = await bot(() => (now += 1));
    const gaps = store.gaps('1');
    for (let at = 0; at < 502; at++) await gaps.note(`What is number ${at}?`);
    const kept = await gaps.list();
    expect(kept).toHaveLength(500);
    expect(kept.at(-1)?.question).toBe('What is number 2?');
  });
});
