import {
  ApplicationCommandOptionType as Type,
  ApplicationCommandType,
  type APIApplicationCommand,
} from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { buttonsOf, textOf } from '../fake-discord/index.js';
import { plain } from '../commands/reader.js';
import { readPlain } from '../../src/engine/index.js';
import { storyBots } from './story-bot.js';

const start = storyBots();

/** Words that stand in no other story; every quote of it, and every picture's description, has one. */
const SECRET = /Quillon|Tarn|Mossby|quarry/iu;
/** What nobody who asks has said themself. */
const TOLD = /Quillon|6\.5|84 people/u;
const TEXT = `The quarry at Tarn is sold

Odile Quillon sold the quarry at Tarn to Mossby Stone for 6.5 million pounds on 3 May 2024. Mossby Stone employs 84 people at the quarry.

Odile Quillon said the quarry at Tarn lost 2 million pounds in 2023. Mossby Stone sued Odile Quillon in June 2024.`;
const WORDS = 'How much did Mossby Stone pay for the quarry at Tarn?';

type Bot = Awaited<ReturnType<typeof start>>;
type Options = Readonly<Record<string, string | boolean>>;

/** What can be given to a command so that it speaks of the story, whatever its options are called. */
function given({ options = [] }: APIApplicationCommand, id: string): Options {
  return Object.fromEntries(
    options.flatMap(({ name, type }) => {
      if (name === 'story') return [[name, id]];
      if (name === 'subject') return [[name, 'Mossby Stone']];
      if (name === 'claim') return [[name, 'Mossby Stone employs 90 people at the quarry.']];
      return type === Type.String && !['with', 'kind'].includes(name) ? [[name, WORDS]] : [];
    }),
  );
}

/** All that a person may call: every command, with the story named and without. */
async function callAll({ discord, kit }: Bot, id: string, channel = 'harbour-talk') {
  const replies = [];
  for (const command of discord.commands()) {
    if (['story', 'settings', 'help'].includes(command.name)) continue;
    if (command.type === ApplicationCommandType.Message) {
      if (command.name !== 'Add to the library') {
        const words = 'Mossby Stone employs 90 people at the quarry.';
        replies.push(await discord.pick({ name: command.name, words, user: kit, channel }));
      }
      continue;
    }
    const { story, ...others } = given(command, id);
    for (const options of [{ ...others }, story === undefined ? others : { ...others, story }]) {
      const asked = { name: command.name, options, user: kit, channel };
      replies.push(await discord.command(asked));
    }
  }
  return replies;
}

/** What a reply shows that the person did not say themself, its pictures' descriptions too. */
function shows(message: Parameters<typeof textOf>[0]): string {
  const pictures = message.attachments.map(({ description = '' }) => description);
  return [plain(textOf(message)), ...pictures]
    .join('\n')
    .replaceAll(WORDS, '')
    .replaceAll(/Mossby Stone employs 90 people at the quarry\.?/gu, '')
    .split('\n')
    .filter(
      (line) =>
        !/^(?:#+ |-# )?(?:You asked|There is no|No story|The story does|I find nothing)/u.test(
          line,
        ),
    )
    .join('\n');
}

async function withQuarry() {
  const bot = await start();
  const library = bot.store.library(bot.discord.guildId('Harbour'));
  const story = readPlain({ id: '' }, TEXT);
  const id = await library.add({ story, origin: { kind: 'form' }, words: 60 });
  return { ...bot, library, id };
}

describe('a story that was removed', () => {
  it('is in no reply to any command, behind no button of an earlier reply, and in no completion', async () => {
    const bot = await withQuarry();
    const { discord, kit, library, id } = bot;
    const before = await callAll(bot, id);
    const telling = before.filter(({ message }) => SECRET.test(shows(message)));
    expect(telling.length).toBeGreaterThan(10);
    await library.remove(id);
    for (const { message } of before) {
      for (const { label, customId, disabled } of buttonsOf(message)) {
        if (customId === undefined || disabled || label === 'Delete') continue;
        const was = textOf(message);
        const pressed = await discord.press(message, customId, { user: kit });
        const said = pressed.followups.at(-1) ?? pressed.message;
        // A message whose button did nothing stays as it was.
        const isNew = said !== message || textOf(message) !== was;
        if (isNew) expect(shows(said), label).not.toMatch(TOLD);
        if (!buttonsOf(message).some((other) => other.customId === customId)) break;
      }
    }
    const named = { ...bot, commands: discord.commands() };
    for (const { message } of await callAll(named, id)) {
      expect(shows(message).replaceAll(id, '')).not.toMatch(TOLD);
    }
    for (const focused of ['story', 'subject']) {
      const name = focused === 'story' ? 'ask' : 'facts';
      const choices = await discord.autocomplete({
        name,
        focused,
        options: { [focused]: '' },
        user: kit,
      });
      expect(JSON.stringify(choices)).not.toMatch(SECRET);
    }
    const followUp = await discord.command({
      name: 'ask',
      options: { question: 'Who sued her?' },
      user: kit,
    });
    expect(shows(followUp.message)).not.toMatch(TOLD);
  });
});

describe('a story of another server', () => {
  it('is opened by no command, option or completion', async () => {
    const bot = await withQuarry();
    const channel = 'inland-talk';
    for (const { message } of await callAll(bot, bot.id, channel)) {
      expect(shows(message).replaceAll(bot.id, '')).not.toMatch(TOLD);
    }
    for (const command of bot.discord.commands()) {
      const nested = (command.options ?? []).filter(({ type }) => type === Type.Subcommand);
      const named =
        nested.length > 0 ? nested.map(({ name }) => `${command.name} ${name}`) : [command.name];
      for (const [at, name] of named.entries()) {
        const own = nested[at] ?? command;
        const options = 'options' in own ? (own.options ?? []) : [];
        for (const option of options) {
          if (!('autocomplete' in option && option.autocomplete)) continue;
          const asked = {
            name,
            focused: option.name,
            options: { [option.name]: '' },
            user: bot.kit,
            channel,
          };
          expect(JSON.stringify(await bot.discord.autocomplete(asked))).not.toMatch(SECRET);
        }
      }
    }
  });
});
