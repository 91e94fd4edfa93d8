import { InteractionResponseType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { Engine, readPlain } from '../../src/engine/index.js';
import { call, OTHER, press, typing } from '../interactions/interactions.js';
import { idOf } from '../discord/shown.js';
import { changedEngine, islandEngine } from './island.js';
import { offered, plain, readerOf } from './reader.js';

const QUESTION = 'How many passengers does the new ferry carry?';
const { UpdateMessage, ChannelMessageWithSource } = InteractionResponseType;

describe('/ask', () => {
  it('shows the passage that answers, its answer in bold, and where it stands', async () => {
    const { text, ephemeral } = await readerOf()(call('ask', { question: QUESTION }));
    expect(text).toContain('The new ferry carries **310** passengers.');
    expect(text).toContain('Ellery buys a second ferry');
    expect(text).toContain('paragraph 2');
    expect(ephemeral).toBe(false);
  });

  it('says that the stories do not say, and what does not come up in them', async () => {
    const question = 'Who painted the ceiling of the chapel in Rome?';
    const { text } = await readerOf()(call('ask', { question }));
    expect(text).toContain('I found no passage that answers this.');
    expect(text).toContain(
      'No story mentions “Rome”. No story has the words “ceiling” or “chapel”.',
    );
    const ofOne = await readerOf()(call('ask', { question, story: 'bees' }));
    expect(ofOne.text).toContain('The story does not have the words “ceiling” or “chapel”.');
  });

  it('asks one story alone, under its id or words of its title that no other has', async () => {
    const question = 'How many are there?';
    for (const story of ['bees', 'warm spring']) {
      const { text } = await readerOf()(call('ask', { question, story }));
      expect(text).not.toContain('Ellery');
    }
  });

  it.each([
    { what: 'a question without words', given: { question: ' ' }, line: 'Write a question' },
    {
      what: 'a story that is not there',
      given: { question: QUESTION, story: 'whale' },
      line: 'whale',
    },
  ])('answers $what with a private line', async ({ given, line }) => {
    const reply = await readerOf()(call('ask', given));
    expect(reply.ephemeral).toBe(true);
    expect(plain(reply.text)).toContain(line);
  });

  it('turns to the next quote, and back to the very first page', async () => {
    const read = readerOf();
    const first = await read(call('ask', { question: QUESTION }));
    const second = await read(press(idOf(first, 'Next')));
    const back = await read(press(idOf(second, 'Previous')));
    const { quotes } = islandEngine().ask(QUESTION);
    expect(second.type).toBe(UpdateMessage);
    expect(plain(second.text)).toContain(quotes[1]?.text);
    expect(back).toEqual({ ...first, type: UpdateMessage });
  });

  it('pages a private answer as well', async () => {
    const read = readerOf();
    const first = await read(call('ask', { question: QUESTION, hide: true }));
    expect(first.ephemeral).toBe(true);
    const second = await read(press(idOf(first, 'Next'), { ephemeral: true }));
    expect(second.type).toBe(UpdateMessage);
  });

  it('shows anybody the paragraph around a quote, to them alone', async () => {
    const read = readerOf();
    const first = await read(call('ask', { question: QUESTION }));
    const around = await read(press(idOf(first, 'Show paragraph'), { user: OTHER }));
    expect(around).toMatchObject({ type: ChannelMessageWithSource, ephemeral: true });
    expect(plain(around.text)).toContain('Mara Quill, who chairs the council, said');
    expect(around.text).toContain('**The new ferry carries 310 passengers.**');
  });

  it('turns the pages of a long paragraph in one reply, there and back', async () => {
    const long = `Ellery counts boats\n\n${'A boat came in. '.repeat(600)}The last boat was red.`;
    const read = readerOf(new Engine([readPlain({ id: 'boats' }, long)]));
    const answer = await read(call('ask', { question: 'What colour was the last boat?' }));
    const first = await read(press(idOf(answer, 'Show paragraph')));
    const second = await read(press(idOf(first, 'Next'), { ephemeral: true }));
    const back = await read(press(idOf(second, 'Previous'), { ephemeral: true }));
    expect(first.type).toBe(ChannelMessageWithSource);
    expect(second.type).toBe(UpdateMessage);
    expect(back.type).toBe(UpdateMessage);
    expect(back.text).toBe(first.text);
  });

  it.each([
    { what: 'gone', engine: changedEngine() },
    {
      what: 'changed in its words alone',
      engine: islandEngine((text) => text.replace('310', '910')),
    },
  ])('says so where the passage is $what since', async ({ engine }) => {
    const first = await readerOf()(call('ask', { question: QUESTION }));
    const around = await readerOf(engine)(press(idOf(first, 'Show paragraph')));
    expect(around.ephemeral).toBe(true);
    expect(around.text).toContain('The story has changed since');
  });

  it('offers the stories whose title or id has what was typed', async () => {
    expect(await offered(typing('ask', 'story', ''))).toEqual(['ferry', 'bees']);
    expect(await offered(typing('ask', 'story', 'SPRING'))).toEqual(['bees']);
    expect(await offered(typing('ask', 'story', 'whale'))).toEqual([]);
  });
});

describe('/ask, and then again', () => {
  const NEXT = 'How many people do they employ?';
  const FIRST = 'Who built the new ferry?';
  const MINUTE = 60_000;
  const follows = 'Read as a follow-up to “Who built the new ferry?”';

  it('reads a question that leans on the one before after it, and says so', async () => {
    const read = readerOf();
    await read(call('ask', { question: FIRST }));
    const { text } = await read(call('ask', { question: 'How long did it take?' }));
    expect(text).toContain(follows);
    expect(plain(text)).toContain('Harrow Marine built the ferry in 14 months.');
  });

  it('reads one that stands by itself as it stands', async () => {
    const read = readerOf();
    await read(call('ask', { question: FIRST }));
    const after = await read(call('ask', { question: QUESTION }));
    expect(after).toEqual(await readerOf()(call('ask', { question: QUESTION })));
  });

  it.each([
    { whose: 'of somebody else', by: { user: OTHER } },
    { whose: 'from another channel', by: { channel: '200000000000000009' } },
  ])('does not lean on a question $whose', async ({ by }) => {
    const read = readerOf();
    await read(call('ask', { question: FIRST }));
    expect((await read(call('ask', { question: NEXT }, by))).text).not.toContain('follow-up');
  });

  it('forgets what was asked some minutes ago', async () => {
    let time = 1;
    const read = readerOf(islandEngine(), undefined, () => time);
    await read(call('ask', { question: FIRST }));
    time += 9 * MINUTE;
    expect((await read(call('ask', { question: NEXT }))).text).toContain('follow-up');
    time += 11 * MINUTE;
    expect((await read(call('ask', { question: NEXT }))).text).not.toContain('follow-up');
  });

  it('repeats nothing in public that was asked in private', async () => {
    const read = readerOf();
    await read(call('ask', { question: FIRST, hide: true }));
    expect((await read(call('ask', { question: NEXT }))).text).not.toContain('built');
    await read(call('ask', { question: FIRST, hide: true }));
    expect((await read(call('ask', { question: NEXT, hide: true }))).text).toContain(follows);
  });

  it('asks the follow-up of the story that was chosen before', async () => {
    const read = readerOf();
    await read(call('ask', { question: 'How many hives were counted?', story: 'bees' }));
    const { text } = await read(call('ask', { question: 'When?' }));
    expect(text).toContain('A warm spring brings early bees');
  });

  it('goes on from a follow-up, and from the last question alone', async () => {
    const read = readerOf();
    await read(call('ask', { question: 'How many passengers does the new ferry carry?' }));
    const second = await read(call('ask', { question: 'and the old one?' }));
    expect(second.text).toContain('carries **140** passengers');
    const third = await read(call('ask', { question: 'and the new one?' }));
    expect(third.text).toContain('carries **310** passengers');
  });

  it('turns the pages of a follow-up after a restart as well', async () => {
    const read = readerOf();
    await read(call('ask', { question: FIRST }));
    const first = await read(call('ask', { question: 'How long did it take?' }));
    const later = readerOf();
    const second = await later(press(idOf(first, 'Next')));
    expect(second.text).toContain(follows);
    const back = await later(press(idOf(second, 'Previous')));
    expect(back).toEqual({ ...first, type: UpdateMessage });
  });
});

describe('/ask of stories that do not agree', () => {
  const told = (id: string, text: string) =>
    readPlain({ id, title: `The ferry in the ${id}` }, `${text} It is red and new and fast.`);
  const question = 'How many passengers does the ferry of Ellery carry?';
  const three = [
    told('herald', 'The ferry of Ellery carries 310 passengers.'),
    told('courier', 'The ferry of Ellery carries 450 passengers.'),
    told('echo', 'In all, the ferry of Ellery carries 310 passengers.'),
  ];

  it('shows both, each in its own words, and says that they differ', async () => {
    const reply = await readerOf(new Engine(three.slice(0, 2)))(call('ask', { question }));
    expect(reply.text).toContain('**The stories differ.**');
    expect(reply.text).toContain('The ferry of Ellery carries **310** passengers.');
    expect(reply.text).toContain('The ferry of Ellery carries **450** passengers.');
    expect(reply.text).toContain('Another story says otherwise');
  });

  it('says so where two stories agree', async () => {
    const agreeing = three.filter(({ id }) => id !== 'courier');
    const reply = await readerOf(new Engine(agreeing))(call('ask', { question }));
    expect(reply.text).toContain('Two stories say so.');
    expect(reply.text).not.toContain('differ');
    expect(reply.text.match(/\*\*310\*\*/gu)).toHaveLength(2);
  });

  it('shows the paragraph around each of them', async () => {
    const read = readerOf(new Engine(three.slice(0, 2)));
    const reply = await read(call('ask', { question }));
    const around = [1, 2].map((number) => read(press(idOf(reply, `Around quote ${number}`))));
    const texts = (await Promise.all(around)).map(({ text }) => plain(text));
    expect(new Set(texts.map((text) => /310|450/u.exec(text)?.[0]))).toEqual(
      new Set(['310', '450']),
    );
  });
});
