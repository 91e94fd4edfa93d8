import { expect, it } from 'vitest';
import { decodeCustomId } from '../../../src/ui/index.js';
import { plain } from '../../commands/reader.js';
import { textOf, type Reply } from '../../fake-discord/index.js';
import { keepNext, pasted, rowsOf } from '../../store/opened.js';
import { storyBots } from '../story-bot.js';
import {
  actionOf,
  allButtons,
  everyMenu,
  everyWay,
  given,
  isForm,
  needed,
  textOptions,
  type ByName,
} from './every-call.js';

const start = storyBots();
const THERE = 'inland-talk';
/** Words of the first server's stories and questions that nobody who calls says themself. */
const SECRET = /Quillon|6\.5|84 people|zeppelin|goes dark/iu;
const TITLE = 'The quarry at Tarn is sold';
const TEXT = `${TITLE}

Odile Quillon sold the quarry at Tarn to Mossby Stone for 6.5 million pounds on 3 May 2024. Mossby Stone employs 84 people at the quarry.

Odile Quillon said the quarry at Tarn lost 2 million pounds in 2023. Mossby Stone sued Odile Quillon in June 2024.

${Array.from({ length: 28 }, (_, at) => `Odile Quillon sold Mossby Stone ${at + 3} lorries at the quarry for ${at + 40} pounds on ${at + 1} January 2024.`).join('\n\n')}`;
const ADDRESS = 'https://example.org/quarry';
const ASKED = 'Who pays for the zeppelin of Roe?';
const CLAIM = [90, 91, 92, 93, 94, 95, 96, 97]
  .map((count) => `Mossby Stone employs ${count} people at the quarry.`)
  .join(' ');
/** They would change what the first server keeps: there nobody presses them. */
const CHANGING: ReadonlySet<string> = new Set([
  ...['Bring it back', 'Cancel', 'Delete', 'Delete for good', 'Forget all', 'Keep'],
  ...['Hand it over', 'Hand it over and tell me', 'Helpful', 'Not helpful', 'Tell me of nothing'],
]);
/** Called in the first server they would change what is looked at. */
const CHANGING_CALLS = /^(?:settings (?!show)|story (?:rename|date|remove|restore))/u;
/** What each button and form does, by the command that it is of. */
const ALL_ACTIONS = [
  ...['ask card', 'ask hand', 'ask handed', 'ask page', 'ask paragraph', 'ask vote'],
  ...['check form', 'check page', 'check paragraph', 'delete', 'facts csv', 'facts page'],
  ...['figures csv', 'figures page', 'figures paragraph', 'gaps ask', 'gaps forget', 'gaps page'],
  ...['map page', 'map paragraph', 'privacy ask', 'privacy delete', 'privacy untell'],
  ...['search page', 'search paragraph', 'stories page', 'story cancel', 'story edit'],
  ...['story form', 'story history', 'story keep', 'story list', 'story restore', 'summary page'],
  ...['timeline csv', 'timeline page'],
];

/** Two servers with one manager; the first keeps something of every kind, the second a story. */
async function servers() {
  const bot = await start();
  const { discord, store, kit, file } = bot;
  const [here, there] = ['Harbour', 'Inland'].map((name) => discord.guildId(name));
  if (here === undefined || there === undefined) throw new Error('There are two servers.');
  await store.library(there).add(pasted('The well of Lund\n\nMila Sorn dug it in 1904.'));
  const library = store.library(here);
  const read = (text: string, address?: string) => pasted(text, undefined, address);
  const id = await library.add(read(TEXT, ADDRESS));
  for (let at = 0; at < 20; at++)
    await library.add(read(`Tale ${at}\n\nThe bell rang ${at} times.`));
  for (let at = 0; at < 12; at++) {
    const text = `${TEXT} In ${1990 + at} Odile Quillon paid Mossby Stone ${at + 2} pounds.`;
    await keepNext(store, here, read(text, ADDRESS));
  }
  const tale = await library.add(read('Tale of Roe\n\nThe bell of Roe rang 7 times.'));
  const pair = await library.add(read('A mill\n\nBram Okafor sold the mill to Una Reyes.'));
  const gone = await library.add(pasted());
  const gaps = store.gaps(here);
  for (let at = 0; at < 12; at++) await gaps.note(`${ASKED} ${at}`);
  await gaps.note(ASKED);
  await gaps.wish(ASKED, '123456789012345678', '-');
  const own = 'Who bakes the bread of Roe?';
  await gaps.note(own);
  await gaps.wish(own, kit.user.id, '-');
  const settings = store.settings(here);
  const questions = discord.channelId('harbour-quay');
  await settings.change({ questions, asksHelpful: true, isPrivate: false });
  await settings.pick(questions, [id]);
  await store.votes(here).note('known', true);
  const gap = (await gaps.find(ASKED))?.id ?? '';
  const draft = await store.keepDraft(here, read(`${TEXT} It is deep.`));
  const known: ByName = {
    ...{ story: id, add: id, remove: id, forget: gap, subject: 'Odile Quillon', claim: CLAIM },
    ...{ question: 'Who sued the owner?', words: 'quarry', date: '2024-01-01', title: 'Taken' },
    ...{ on: true, seen: false, role: 'crew', sentences: 20 },
  };
  // What they want to be told themself people may take back anywhere.
  const kept = async () =>
    (await rowsOf(file, here)).split('\n').filter((row) => !row.includes(kit.user.id));
  const keptThere = () => rowsOf(file, there);
  const names = [id, gone, gap, draft, TITLE];
  return { ...bot, tale, pair, gone, known, names, kept, keptThere };
}

type Servers = Awaited<ReturnType<typeof servers>>;

/** All that can be called in the first server and changes nothing there. */
async function callAll(bot: Servers): Promise<readonly Reply[]> {
  const { discord, kit, story, tale, pair, gone, known } = bot;
  const replies: Reply[] = [await story('remove', { story: gone })];
  const call = async (name: string, options: object) => {
    replies.push(await discord.command({ name, options: { ...options }, user: kit }));
  };
  // Before anything that it could be a follow-up to.
  await call('ask', { question: 'When does the bakery in Lund open?' });
  for (const way of everyWay(discord)) {
    if (CHANGING_CALLS.test(way.name)) continue;
    const { story: named, forget: _, title, date, ...others } = given(way, known);
    const isNeeded = way.options.some(
      ({ name, required }) => name === 'story' && required === true,
    );
    if (!isNeeded) await call(way.name, others);
    if (named !== undefined) await call(way.name, { ...others, story: named });
    if (title !== undefined || date !== undefined) await call(way.name, {});
  }
  await call('check', {});
  await call('figures', { story: tale });
  await call('search', { words: 'bell', story: tale });
  await call('map', { subject: 'Bram Okafor', story: pair });
  await call('check', { claim: 'Mossby Stone employs 90 people at the quarry.' });
  await call('story add', {
    file: { name: 'kiln.txt', content: 'The kiln\n\nA zeppelin is fired in it.' },
  });
  for (const name of everyMenu(discord)) {
    replies.push(await discord.pick({ name, words: CLAIM, user: kit }));
  }
  return replies;
}

const shows = (reply: Reply): string =>
  isForm(reply)
    ? ''
    : [reply.message, ...reply.followups].map((one) => plain(textOf(one))).join('\n');

it('no command, option, button or form of one server shows or changes anything of another', async () => {
  const bot = await servers();
  const { discord, kit, known, names, kept, keptThere } = bot;
  const replies = await callAll(bot);
  expect(replies.filter((reply) => SECRET.test(shows(reply))).length).toBeGreaterThan(10);
  const { buttons, forms } = await allButtons(discord, kit, replies, CHANGING);
  const actions = [
    ...buttons.map(({ customId }) => customId),
    ...forms.map((one) => one.form.custom_id),
  ];
  expect([...new Set(actions.map(actionOf))].toSorted()).toEqual(ALL_ACTIONS);
  const before = await kept();
  const seen: string[] = [];
  for (const way of everyWay(discord)) {
    const options = given(way, { ...known, subject: 'Mossby' });
    const asked = { name: way.name, options, user: kit, channel: THERE };
    seen.push(`${way.name}: ${shows(await discord.command(asked))}`);
    const least = { ...asked, options: given(needed(way), { ...known, subject: 'Mossby' }) };
    for (const option of textOptions(way)) {
      for (const name of names) {
        const named = { ...least, options: { ...least.options, [option]: name } };
        seen.push(`${way.name} ${option}: ${shows(await discord.command(named))}`);
      }
    }
    for (const option of way.options) {
      if (!('autocomplete' in option && option.autocomplete)) continue;
      for (const words of ['', ...names]) {
        const typed = { ...asked, options: { [option.name]: words }, focused: option.name };
        seen.push(JSON.stringify(await discord.autocomplete(typed)));
      }
    }
  }
  for (const name of everyMenu(discord)) {
    const reply = await discord.pick({ name, words: CLAIM, user: kit, channel: THERE });
    seen.push(`${name}: ${shows(reply)}`);
  }
  for (const { label, customId } of buttons) {
    if (label === 'Delete') continue;
    const fresh = await discord.command({ name: 'stories', user: kit, channel: THERE });
    const reply = await discord.press(fresh.message, customId, { user: kit, forged: true });
    // What the id carries was known before.
    const { fields = [] } = decodeCustomId(customId) ?? {};
    const told = fields
      .filter((field) => field !== '')
      .reduce((words, field) => words.replaceAll(field, ''), shows(reply));
    seen.push(`[${label}]: ${told}`);
  }
  for (const form of forms) {
    const written = Object.fromEntries(
      form.form.components.map(({ component: { custom_id: id } }): [string, string] => {
        return [id, id === 'date' ? '2024-05-01' : 'Words'];
      }),
    );
    const reply = await discord.submit(form, written, { user: kit, channel: THERE });
    seen.push(`${form.form.title}: ${shows(reply)}`);
  }
  expect(seen.filter((words) => SECRET.test(words))).toEqual([]);
  expect(await kept()).toEqual(before);
  expect(await keptThere()).not.toMatch(SECRET);
});
