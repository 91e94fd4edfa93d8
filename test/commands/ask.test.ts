import { InteractionResponseType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { Desk } from '../../src/desk.js';
import { readPlain } from '../../src/story/index.js';
import { call, OTHER, press, typing } from '../doors/interactions.js';
import { idOf } from '../doors/shown.js';
import { changedDesk, islandDesk } from './island.js';
import { offered, plain, readerOf } from './reader.js';

const QUESTION = 'How many passengers does the new ferry carry?';
const { UpdateMessage, ChannelMessageWithSource } = InteractionResponseType;

describe('/ask', () => {
  it('shows the passage that answers, its answer in bold, and where it stands', async () => {
    const { text, private: isPrivate } = await readerOf()(call('ask', { question: QUESTION }));
    expect(text).toContain('The new ferry carries **310** passengers.');
    expect(text).toContain('Ellery buys a second ferry');
    expect(text).toContain('paragraph 3');
    expect(isPrivate).toBe(false);
  });

  it('says that the stories do not say', async () => {
    const question = 'Who painted the ceiling of the chapel in Rome?';
    const { text } = await readerOf()(call('ask', { question }));
    expect(text).toContain('The stories do not say.');
  });

  it('asks one story alone, under its id or words of its title that no other has', async () => {
    const question = 'How many are there?';
    for (const story of ['bees', 'warm spring']) {
      const { text } = await readerOf()(call('ask', { question, story }));
      expect(text).not.toContain('Ellery');
    }
  });

  it.each([
    { what: 'a question without words', given: { question: ' ' }, line: 'empty' },
    {
      what: 'a story that is not there',
      given: { question: QUESTION, story: 'whale' },
      line: 'whale',
    },
  ])('answers $what with a private line', async ({ given, line }) => {
    const reply = await readerOf()(call('ask', given));
    expect(reply.private).toBe(true);
    expect(plain(reply.text)).toContain(line);
  });

  it('turns to the next quote, and back to the very first page', async () => {
    const read = readerOf();
    const first = await read(call('ask', { question: QUESTION }));
    const second = await read(press(idOf(first, 'Next')));
    const back = await read(press(idOf(second, 'Previous')));
    const { quotes } = islandDesk().ask(QUESTION);
    expect(second.type).toBe(UpdateMessage);
    expect(plain(second.text)).toContain(quotes[1]?.text);
    expect(back).toEqual({ ...first, type: UpdateMessage });
  });

  it('pages a private answer as well', async () => {
    const read = readerOf();
    const first = await read(call('ask', { question: QUESTION, hide: true }));
    expect(first.private).toBe(true);
    const second = await read(press(idOf(first, 'Next'), { onPrivate: true }));
    expect(second.type).toBe(UpdateMessage);
  });

  it('shows anybody the paragraph around a quote, to them alone', async () => {
    const read = readerOf();
    const first = await read(call('ask', { question: QUESTION }));
    const around = await read(press(idOf(first, 'Show paragraph'), { user: OTHER }));
    expect(around).toMatchObject({ type: ChannelMessageWithSource, private: true });
    expect(plain(around.text)).toContain('Mara Quill, who chairs the council, said');
    expect(around.text).toContain('**The new ferry carries 310 passengers.**');
  });

  it('turns the pages of a long paragraph in one reply, there and back', async () => {
    const long = `Ellery counts boats\n\n${'A boat came in. '.repeat(600)}The last boat was red.`;
    const read = readerOf(new Desk([readPlain({ id: 'boats' }, long)]));
    const answer = await read(call('ask', { question: 'What colour was the last boat?' }));
    const first = await read(press(idOf(answer, 'Show paragraph')));
    const second = await read(press(idOf(first, 'Next'), { onPrivate: true }));
    const back = await read(press(idOf(second, 'Previous'), { onPrivate: true }));
    expect(first.type).toBe(ChannelMessageWithSource);
    expect(second.type).toBe(UpdateMessage);
    expect(back.type).toBe(UpdateMessage);
    expect(back.text).toBe(first.text);
  });

  it.each([
    { what: 'gone', desk: changedDesk() },
    { what: 'changed in its words alone', desk: islandDesk((text) => text.replace('310', '910')) },
  ])('says so where the passage is $what since', async ({ desk }) => {
    const first = await readerOf()(call('ask', { question: QUESTION }));
    const around = await readerOf(desk)(press(idOf(first, 'Show paragraph')));
    expect(around.private).toBe(true);
    expect(around.text).toContain('The story has changed since');
  });

  it('offers the stories whose title or id has what was typed', async () => {
    expect(await offered(typing('ask', 'story', ''))).toEqual(['ferry', 'bees']);
    expect(await offered(typing('ask', 'story', 'SPRING'))).toEqual(['bees']);
    expect(await offered(typing('ask', 'story', 'whale'))).toEqual([]);
  });
});
