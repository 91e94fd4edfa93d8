import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionResponseType,
  type APIApplicationCommandBasicOption,
  type APIInteraction,
  type APIInteractionResponse,
} from 'discord-api-types/v10';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commands } from '../../commands/index.js';
import type { Channels, SlashCommand } from '../../commands/shared/index.js';
import { Engine, readPlain, type Story } from '../../src/engine/index.js';
import { InteractionHandler } from '../../src/interactions/index.js';
import { toDiscord } from '../../src/ui/index.js';
import { readDiscord } from '../ui/discord-reader.js';
import { hostile, hostileText, showable } from '../ui/hostile.js';
import { readMessage } from '../fake-discord/limits/message.js';
import { call, pick, press, type Given } from '../interactions/interactions.js';
import { recordedLog } from './log-lines.js';
import { shown } from './shown.js';

const { ChannelMessageWithSource, UpdateMessage } = InteractionResponseType;
const MOST_PRESSES = 8;
/** Enough for several pages; an engine reads a longer text, but not a hundred of them in a test. */
const MOST_HOSTILE = 3_000;
const PLAIN_WORDS = `Mara Quill said the harbour paid $18.2 million in June 2024.

The harbour lost 40 boats. Harrow Marine sued the harbour in May.`;

/** Stories of hostile words around plain ones, so that every command finds something in them. */
const stories = fc
  .array(hostile, { minLength: 1, maxLength: 3 })
  .map((given) =>
    given.map(({ story: { title, kind, address, text } }, index) =>
      readPlain(
        { id: `story-${index}`, title, kind, ...(address === undefined ? {} : { address }) },
        `${PLAIN_WORDS}\n\nThe mayor said: ${text.slice(0, MOST_HOSTILE)}`,
      ),
    ),
  );

/** What a person may give for an option, as far as Discord lets them. */
function valueOf(option: APIApplicationCommandBasicOption): fc.Arbitrary<Given> {
  const { String: Words, Integer, Channel } = ApplicationCommandOptionType;
  if (option.type === Words && option.choices) {
    return fc.constantFrom(...option.choices.map(({ value }) => value));
  }
  if (option.type === Words) {
    return fc
      .oneof(hostileText, fc.constantFrom('harbour', 'How much did the harbour pay?', 'story-0'))
      .map((words) => words.slice(0, option.max_length));
  }
  if (option.type === Integer) {
    return fc.integer({ min: option.min_value ?? 0, max: option.max_value ?? 1_000 });
  }
  if (option.type !== Channel) return fc.boolean();
  return hostileText.map((name) => ({ channel: '71', name, permissions: 3_072n }));
}

/** A command in the menu of a message, and any words in that. */
const picks = fc
  .tuple(
    fc.constantFrom(
      ...commands.filter(({ definition }) => definition.type === ApplicationCommandType.Message),
    ),
    fc.oneof(
      hostileText,
      fc.constant('The harbour lost 14 boats. Harrow Marine sued the harbour.'),
    ),
  )
  .map(([{ definition }, words]) => pick(definition.name, words));

const typed = commands.filter((command): command is SlashCommand => !('explanation' in command));

/** A command, and a value for each of its options; one that need not be given may be left out. */
const calls = fc.constantFrom(...typed).chain((command) => {
  const fields = optionsOf(command).map((option) => {
    const given = valueOf(option).map((value) => [[option.name, value] as const]);
    return option.required === true ? given : fc.option(given, { nil: [] });
  });
  return fc
    .tuple(...fields)
    .map((given) => call(command.definition.name, Object.fromEntries<Given>(given.flat())));
});

function optionsOf({ definition }: SlashCommand): readonly APIApplicationCommandBasicOption[] {
  return (definition.options ?? []).filter(
    (option): option is APIApplicationCommandBasicOption =>
      option.type !== ApplicationCommandOptionType.Subcommand &&
      option.type !== ApplicationCommandOptionType.SubcommandGroup,
  );
}

/** Fails where Discord would refuse a message, ping somebody, or show words that no story has. */
function checkMessage(data: unknown, from: readonly Story[]): void {
  const { problems, message } = readMessage(data);
  expect(problems).toEqual([]);
  expect(message.allowed_mentions).toEqual({ parse: [] });
  const parts = (message.components ?? []).flatMap((part) =>
    part.type === ComponentType.Container ? part.components : [],
  );
  expect(parts.length).toBeGreaterThan(0);
  for (const part of parts) {
    if (part.type !== ComponentType.TextDisplay) continue;
    const { quoted } = readDiscord(part.content);
    if (quoted === undefined) continue;
    expect(from.some(({ text }) => showable(text).includes(quoted))).toBe(true);
  }
}

/** Answers an interaction as an adapter does; nothing may have gone wrong inside. */
function opened(from: readonly Story[]) {
  const { log, lines } = recordedLog();
  const channels: Channels = {
    botMayPost: () => Promise.resolve(true),
    post: (_channel, messages) => {
      messages.forEach((message, index) => {
        // Ids as long as Discord's.
        const before = Array.from({ length: index }, (_, at) => String(10n ** 18n + BigInt(at)));
        checkMessage(toDiscord(message(before)), from);
      });
      return Promise.resolve(undefined);
    },
    delete: () => Promise.resolve(undefined),
  };
  const handler = new InteractionHandler({ engine: new Engine(from), commands, channels, log });
  return async (interaction: APIInteraction): Promise<APIInteractionResponse> => {
    const { response } = await handler.handle(interaction).reply;
    expect(lines).toEqual([]);
    return response;
  };
}

test('every reply to every command, and to its buttons, keeps the limits, pings nobody and quotes to the letter', async () => {
  await fc.assert(
    fc.asyncProperty(
      stories,
      fc.oneof({ weight: 6, arbitrary: calls }, picks),
      async (from, first) => {
        const answer = opened(from);
        const waiting: APIInteraction[] = [first];
        const pressed = new Set<string>();
        for (const interaction of waiting) {
          const response = await answer(interaction);
          if (response.type !== ChannelMessageWithSource && response.type !== UpdateMessage)
            continue;
          checkMessage(response.data, from);
          for (const { customId, disabled } of shown(response.data).buttons) {
            if (customId === undefined || disabled || pressed.has(customId)) continue;
            if (pressed.size === MOST_PRESSES) break;
            pressed.add(customId);
            waiting.push(press(customId));
          }
        }
      },
    ),
    { numRuns: 60, endOnFailure: true },
  );
}, 600_000);

test('a story that is asked for among hundreds and is not there gets one line that fits a message', async () => {
  const from = Array.from({ length: 400 }, (_, index) =>
    readPlain({ id: `a-story-with-a-long-name-${index}` }, 'The port opened.'),
  );
  const response = await opened(from)(call('ask', { question: 'Who paid?', story: 'whale' }));
  const { text, ephemeral } = shown('data' in response ? response.data : {});
  checkMessage('data' in response ? response.data : {}, from);
  expect(text).toContain('There is no story “whale”');
  expect(ephemeral).toBe(true);
});
