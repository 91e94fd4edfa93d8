import { describe, expect, it } from 'vitest';
import { isEphemeral } from '../fake-discord/index.js';
import { page, reader, sites } from '../fetching/site.js';
import { said, storyBots } from './story-bot.js';

const start = storyBots();
const openSite = sites();

const TITLE = 'The bridge at Morrow opens';
const FIRST =
  'The bridge at Morrow opened on 4 April. Ana Reyes, who planned it, said it cost 31 million euros.';
const SECOND = 'The bridge is 420 metres long. Ferries will cross until the end of May.';
const form = {
  title: TITLE,
  text: `${FIRST}\n\n${SECOND}`,
  source: 'The Morrow Mail',
  date: '5 April 2024',
};
const QUESTION = 'How long is the bridge at Morrow?';

const article = (paragraphs: readonly string[], head = '') =>
  `<!doctype html><html><head><title>${TITLE}</title>${head}</head><body><nav>Home</nav>
  <article><h1>${TITLE}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;

describe('a story that is pasted', () => {
  it('is shown, kept when that is wanted, and then answered from', async () => {
    const { discord, story, ask, kit } = await start();
    const opened = await story('add');
    expect(opened.form.title).toBe('Add a story');
    const shown = await discord.submit(opened, form, { user: kit });
    expect(isEphemeral(shown.message)).toBe(true);
    expect(said(shown)).toContain(TITLE);
    expect(said(shown)).toContain('The Morrow Mail · 5 April 2024 · 2 paragraphs · 33 words');
    expect(said(shown)).toContain(FIRST);
    expect(said(shown)).toContain('Ana Reyes');
    expect(await ask(QUESTION)).not.toContain('420');
    await discord.press(shown.message, 'Keep', { user: kit });
    expect(said(shown)).toContain('is in the library');
    expect(await ask(QUESTION)).toContain('The bridge is 420 metres long.');
    expect(await ask(QUESTION, 'inland-talk')).not.toContain('420');
  });

  it('is not kept where that is cancelled, nor twice', async () => {
    const { discord, story, kit, store } = await start();
    const library = store.library(discord.guildId('Harbour'));
    const user = kit;
    const cancelled = await discord.submit(await story('add'), form, { user });
    const { message } = cancelled;
    await discord.press(message, 'Cancel', { user });
    expect(said(cancelled)).toContain('It was not kept.');
    const shown = await discord.submit(await story('add'), form, { user });
    const again = await discord.submit(await story('add'), form, { user });
    await discord.press(shown.message, 'Keep', { user });
    await discord.press(again.message, 'Keep', { user });
    expect(said(again)).toContain('You have this very text already');
    const third = await discord.submit(await story('add'), form, { user });
    expect(said(third)).toContain(`You have this very text already, as “${TITLE}”.`);
    expect(await library.records()).toHaveLength(1);
  });

  it('gets a title and a date where it has none, also after a restart', async () => {
    const bot = await start();
    const { discord, story, kit, libraries } = bot;
    const user = kit;
    const undated = { title: form.title, text: form.text };
    const shown = await discord.submit(await story('add'), undated, { user });
    expect(said(shown)).toContain('I found no date.');
    await bot.restart({ libraries });
    const opened = await discord.press(shown.message, 'Set title and date', { user });
    const wrong = await discord.submit(opened, { date: 'soon' }, { user });
    expect(said(wrong)).toContain('“soon” is no day that I can read');
    const edited = await discord.submit(
      opened,
      { title: 'The bridge', date: '2024-04-05' },
      { user },
    );
    expect(said(edited)).toContain('The bridge\n');
    expect(said(edited)).toContain('5 April 2024');
    await discord.press(edited.message, 'Keep', { user });
    const listed = await story('list');
    expect(said(listed)).toContain('The bridge\n5 April 2024 · 2 paragraphs · 33 words');
    const late = await discord.press(shown.message, 'Keep', { user });
    expect(said(late)).toContain('too long ago, or is kept already');
  });
});

describe('a file', () => {
  it.each([
    ['bridge.txt', `${TITLE}\n\n${FIRST}\n\n${SECOND}`],
    ['bridge.md', `# ${TITLE}\n\n${FIRST}\n\n${SECOND}`],
    ['bridge.html', article([FIRST, SECOND])],
  ])('%s is read, shown, and kept', async (name, content) => {
    const { discord, story, ask, kit } = await start();
    const shown = await story('add', { file: { name, content }, date: '2024-04-05' });
    expect(said(shown)).toContain(TITLE);
    expect(said(shown)).toContain(FIRST);
    await discord.press(shown.message, 'Keep', { user: kit });
    expect(await ask(QUESTION)).toContain('The bridge is 420 metres long.');
    expect(said(await story('list'))).toContain(`from the file ${name}`);
  });

  it.each([
    ['bridge.exe', 'MZ', 'none of these'],
    ['bridge.pdf', 'nothing', 'is no PDF'],
    ['bridge.pdf', '%PDF-1.7 nothing', 'damaged'],
    ['bridge.txt', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'no text that I can read'],
    ['bridge.txt', '  \n', 'no text to quote'],
    ['bridge.md', '---\ntitle: x\n', 'front matter has no end'],
    ['bridge.txt', 'a'.repeat(10_000_001), 'at most 10.0 MB'],
    ['bridge.txt', 'a '.repeat(1_100_000), 'at most 2,000,000'],
    ['bridge.html', '<div>'.repeat(5_000), 'too much markup'],
  ])('%s of another kind is refused with one line', async (name, content, line) => {
    const { story, lines } = await start();
    const refused = await story('add', { file: { name, content } });
    expect(said(refused)).toContain(line);
    expect(said(refused)).not.toContain('\n');
    expect(lines.filter((one) => one.includes('a reply failed'))).toEqual([]);
  });
});

describe('a page', () => {
  const long = [
    SECOND,
    'Cyclists have a lane of their own on its north side, and buses cross it every ten minutes.',
    'The old bridge, which was built of oak in 1911, is taken down in the autumn.',
  ];

  it('is read with its title, source, date and address, and asked for again as another version', async () => {
    let paragraphs = [FIRST, ...long];
    const head =
      '<meta property="article:published_time" content="2024-04-05T08:00:00Z"><meta property="og:site_name" content="The Morrow Mail">';
    const site = await openSite((request, response) => {
      page(article(paragraphs, head))(request, response);
    });
    const { discord, story, ask, kit } = await start(undefined, reader([site.host]));
    const address = `http://${site.host}/bridge`;
    const shown = await story('add', { address });
    expect(said(shown)).toContain(`${TITLE}\nThe Morrow Mail · 5 April 2024`);
    await discord.press(shown.message, 'Keep', { user: kit });
    expect(await ask(QUESTION)).toContain('420 metres');
    expect(said(await story('add', { address }))).toContain('You have this very text already');
    paragraphs = [FIRST.replace('31', '35'), ...long];
    const changed = await story('add', { address });
    expect(said(changed)).toContain('this becomes its next version');
    await discord.press(changed.message, 'Keep', { user: kit });
    expect(await ask('How much did the bridge cost?')).toContain('35 million');
    const history = said(await story('history', { story: TITLE }));
    expect(history).toContain('Version 2');
    expect(history).toMatch(
      /New\n[^\n]*35 million euros[^]*No longer there\n[^\n]*31 million euros/u,
    );
  });

  it('that may not be read is refused with what to do instead', async () => {
    const site = await openSite((_request, response) => response.writeHead(403).end());
    const { story } = await start(undefined, reader([site.host]));
    for (const address of [
      `http://${site.host}/x`,
      'http://169.254.169.254/latest',
      'file:///etc/passwd',
      'nonsense',
    ]) {
      expect(said(await story('add', { address }))).toMatch(
        /^[^\n]+ Copy its text, and paste it into the form that \/story add opens\.$/u,
      );
    }
  });

  it('without an article is refused', async () => {
    const site = await openSite(page('<html><body><p>Log in to read on.</p></body></html>'));
    const { story } = await start(undefined, reader([site.host]));
    expect(said(await story('add', { address: `http://${site.host}/x` }))).toContain(
      'I find no article on that page',
    );
  });
});
