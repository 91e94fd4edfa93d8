import { ApplicationCommandOptionType, ChannelType } from 'discord-api-types/v10';
import {
  type Command,
  type Context,
  type PickedChannel,
  everywhere,
  hideOption,
  pressed,
  chosenStory,
  storyChoices,
  storyOption,
} from '../shared/index.js';
import { DEFAULT_SUMMARY_SENTENCES, MAX_SUMMARY_SENTENCES } from '../../src/engine/index.js';
import { notice, type Message } from '../../src/ui/index.js';
import { summaryMessage, summaryPosts } from './view.js';

/** `/summary`: a story in its own sentences, for the person or posted to a channel. */
export const summary: Command = {
  definition: {
    name: 'summary',
    description: 'A story told in its own sentences',
    ...everywhere,
    options: [
      { ...storyOption, description: 'Which story; the first one where you name none' },
      {
        type: ApplicationCommandOptionType.Integer,
        name: 'sentences',
        description: `How many sentences; ${DEFAULT_SUMMARY_SENTENCES} where you do not say`,
        min_value: 1,
        max_value: MAX_SUMMARY_SENTENCES,
      },
      {
        type: ApplicationCommandOptionType.Channel,
        name: 'channel',
        description: 'Post it in this channel, where you and I may write',
        channel_types: [
          ChannelType.GuildText,
          ChannelType.GuildAnnouncement,
          ChannelType.AnnouncementThread,
          ChannelType.PublicThread,
          ChannelType.PrivateThread,
        ],
      },
      hideOption,
    ],
  },
  example: '/summary sentences: 5',
  // What is posted is public; that it was posted concerns the person alone.
  isEphemeral: (options) =>
    options.channel('channel') !== undefined || options.boolean('hide') === true,
  run: (context) => {
    const channel = context.options.channel('channel');
    const sentences = context.options.integer('sentences') ?? DEFAULT_SUMMARY_SENTENCES;
    const story = chosenStory(context);
    return channel ? post(context, channel, sentences, story) : show(context, sentences, story, 0);
  },
  complete: (context, _option, typed) => storyChoices(context, typed),
  press: pressed((context, { words, story, page }) => show(context, Number(words), story, page)),
};

function show(
  { engine: engine, user, ephemeral }: Context,
  sentences: number,
  story: string | undefined,
  page: number,
): Message {
  const told = engine.summary({ story, sentences });
  return summaryMessage(told, sentences, { owner: user, ephemeral, page, story });
}

async function post(
  { engine: engine, channels }: Context,
  channel: PickedChannel,
  sentences: number,
  story: string | undefined,
): Promise<Message> {
  const told = engine.summary({ story, sentences });
  if (!channel.userMayPost) {
    return notice(`You may not write in #${channel.name}, so I did not post there.`);
  }
  if (!(await channels.botMayPost(channel.id))) {
    return notice(
      `I may not write in #${channel.name}: I need the permissions to see it and to send messages there.`,
    );
  }
  await channels.post(channel.id, summaryPosts(told));
  return notice(`Posted the summary of "${told.title}" in #${channel.name}.`);
}
