import { ApplicationCommandOptionType, ChannelType } from 'discord-api-types/v10';
import {
  DEFAULT_SUMMARY_SENTENCES,
  MAX_SUMMARY_SENTENCES,
  type Summary,
} from '../../src/engine/index.js';
import { notice, type Message } from '../../src/ui/index.js';
import {
  answerButtons,
  chosenStory,
  everywhere,
  hideOption,
  replyOptions,
  storyChoices,
  storyOption,
  updateWith,
  type Command,
  type Context,
  type PickedChannel,
  type PostRefusal,
} from '../shared/index.js';
import { summaryButtons } from './buttons.js';
import { summaryMessage, summaryPosts } from './view.js';

/** `/summary`: a story in its own sentences, for the person or posted to a channel. */
export const summary: Command = {
  definition: {
    name: 'summary',
    description: 'A story told in its own sentences',
    ...everywhere,
    options: [
      { ...storyOption, description: 'Which story; the first one if you name none' },
      {
        type: ApplicationCommandOptionType.Integer,
        name: 'sentences',
        description: `How many sentences; ${DEFAULT_SUMMARY_SENTENCES} if you name none`,
        min_value: 1,
        max_value: MAX_SUMMARY_SENTENCES,
      },
      {
        type: ApplicationCommandOptionType.Channel,
        name: 'channel',
        description: 'Where to post it, if we both can write there',
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
  example: () => '/summary sentences: 5',
  // What is posted is public; that it was posted concerns the person alone.
  isEphemeral: (options) => (options.channel('channel') === undefined ? undefined : true),
  run: async (context) => {
    const { engine, options } = context;
    const channel = options.channel('channel');
    const sentences = options.integer('sentences') ?? DEFAULT_SUMMARY_SENTENCES;
    const found = await engine.summary({ story: chosenStory(context), sentences });
    return channel
      ? post(context, channel, found)
      : summaryMessage(found, sentences, replyOptions(context, { page: 0 }));
  },
  autocomplete: (context, _option, typed) => storyChoices(context, typed),
  component: answerButtons(summaryButtons, async (context, { sentences, story, page }) => {
    const found = await context.engine.summary({ story, sentences });
    return updateWith(summaryMessage(found, sentences, replyOptions(context, { page })));
  }),
};

/** More would fill a channel. */
const MOST_POSTS = 10;

async function post(
  { channels, user }: Context,
  channel: PickedChannel,
  found: Summary,
): Promise<Message> {
  if (!channel.userMayPost) {
    return notice(
      `You do not have permission to write in #${channel.name}, so I did not post there.`,
    );
  }
  if (!(await channels.botMayPost(channel.id))) {
    return notice(
      `I do not have permission to write in #${channel.name}: I need to see it and to send messages there.`,
    );
  }
  const posts = summaryPosts(found, user);
  if (posts.length > MOST_POSTS) {
    const line = `That would be ${posts.length} messages, and I post ${MOST_POSTS} at most. Ask for fewer sentences.`;
    return notice(line);
  }
  const refusal = await channels.post(channel.id, posts);
  return notice(refusal ? refused(channel, refusal) : posted(channel, found));
}

const posted = ({ name }: PickedChannel, { title }: Summary): string =>
  `Posted the summary of “${title}” in #${name}. It names you, and you can delete it there.`;

/** What is said of the channel where not all was posted. */
const LEFT: Readonly<Record<PostRefusal['left'], string>> = {
  nothing: 'None of the summary was posted.',
  some: 'Part of it was posted, and I could not take it back.',
  unknown: 'Please look at the channel: it may have been posted all the same.',
};

const refused = ({ name }: PickedChannel, { reason, left }: PostRefusal): string =>
  `I could not post in #${name}: ${reason}. ${LEFT[left]}`;
