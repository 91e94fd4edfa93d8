import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandChannelOption,
  type APIApplicationCommandSubcommandOption,
} from 'discord-api-types/v10';
import { InputError } from '../../src/engine/index.js';
import { notice, type Inline, type PlainMessage } from '../../src/ui/index.js';
import {
  managedServer,
  MAX_CHOICE_LENGTH,
  type Context,
  type Server,
  type SlashCommand,
} from '../shared/index.js';
import { pickChoices, setPicks } from './picks.js';
import { HIDDEN, keepersLine, privacyLine, questionsLine, settingsMessage, SHOWN } from './view.js';

const { Boolean: Flag, Channel, Role, String: Text, Subcommand } = ApplicationCommandOptionType;
/** Discord itself shows who may use a command, which only the server can change. */
const DISCORD_TOO =
  'Discord shows them /story once you allow it: Server Settings › Integrations › my name › /story, and “Add to the library”.';

const channelOption = (description: string): APIApplicationCommandChannelOption => ({
  ...{ type: Channel, name: 'channel', description },
  channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
});

const storyOption = (name: string, description: string) =>
  ({
    ...{ type: Text, name, description, autocomplete: true, max_length: MAX_CHOICE_LENGTH },
  }) as const satisfies APIApplicationCommandBasicOption;

const onOption = (name: string, description: string) =>
  ({
    ...{ type: Flag, name, description, required: true },
  }) as const satisfies APIApplicationCommandBasicOption;

interface Setting {
  readonly name: string;
  readonly description: string;
  readonly options: readonly APIApplicationCommandBasicOption[];
  run(context: Context, server: Server): Promise<PlainMessage>;
}

const subcommands: readonly Setting[] = [
  {
    name: 'show',
    description: 'What is set for this server and its channels',
    options: [],
    run: (_context, server) => show(server),
  },
  {
    name: 'shipped',
    description: 'Whether the stories that I came with are seen beside those of this server',
    options: [onOption('seen', 'Whether they are seen')],
    async run({ options }, { library }) {
      await library.showShipped(options.boolean('seen') ?? true);
      const { shipped } = await library.state();
      return notice(shipped ? SHOWN : HIDDEN);
    },
  },
  {
    name: 'keepers',
    description: 'Who may add and remove stories beside those who may manage the server',
    options: [{ type: Role, name: 'role', description: 'Their role; nobody if you name none' }],
    async run({ options }, { settings }) {
      const role = options.role('role');
      await settings.change({ keepers: role ?? null });
      return told(keepersLine(role), ...(role === undefined ? [] : [[DISCORD_TOO]]));
    },
  },
  {
    name: 'private',
    description: 'Whether answers are shown to whoever asks alone, where they do not say otherwise',
    options: [
      onOption('on', 'Whether they are'),
      channelOption('Only this channel; the whole server if you name none'),
    ],
    run: setPrivate,
  },
  {
    name: 'stories',
    description: 'Which stories a channel asks where nobody names one; all if none is picked',
    options: [
      storyOption('add', 'A story that it asks'),
      storyOption('remove', 'A story that it asks no more'),
      channelOption('Which channel; this one if you name none'),
    ],
    run: setPicks,
  },
  {
    name: 'questions',
    description: 'Where people see questions that no story answers, if somebody hands them over',
    options: [channelOption('Which channel; none if you name none')],
    run: setQuestions,
  },
  {
    name: 'helpful',
    description: 'Whether it is asked under answers if they helped; you alone see how many did',
    options: [onOption('on', 'Whether it is asked')],
    async run({ options }, server) {
      await server.settings.change({ asksHelpful: options.boolean('on') ?? false });
      return show(server);
    },
  },
];

/** `/settings`: what a server wants otherwise, for those who may manage it. */
export const settings: SlashCommand = {
  definition: {
    name: 'settings',
    description: 'See and change the settings of this server',
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    options: subcommands.map(
      ({ name, description, options }): APIApplicationCommandSubcommandOption => ({
        ...{ type: Subcommand, name, description, options: [...options] },
      }),
    ),
  },
  example: () => '/settings show',
  isEphemeral: () => true,
  run: (context) => {
    const server = managed(context);
    const { subcommand } = context.options;
    const called = subcommands.find(({ name }) => name === subcommand);
    if (!called) throw new Error(`There is no /settings ${subcommand ?? ''}.`);
    return called.run(context, server);
  },
  autocomplete: (context, option, typed) =>
    context.server?.mayManage === true ? pickChoices(context, context.server, option, typed) : [],
};

const managed = (context: Context): Server =>
  managedServer(context, 'Settings', 'change its settings');

const told = (...lines: readonly (readonly Inline[])[]): PlainMessage => ({
  blocks: lines.map((words) => ({ kind: 'text', words })),
  ephemeral: true,
});

async function show(server: Server): Promise<PlainMessage> {
  const { library, settings: kept, votes, engine } = server;
  const titles = new Map(engine.stories().map(({ id, title }) => [id, title]));
  const channels = await Promise.all(
    (await kept.channels()).map(async (id) => {
      const { isPrivate, picks } = await kept.ofChannel(id);
      return { id, isPrivate, titles: picks.flatMap((story) => titles.get(story) ?? []) };
    }),
  );
  const { shipped } = await library.state();
  return settingsMessage({
    ...(await kept.ofServer()),
    ...{ shipped, channels, votes: await votes.count() },
  });
}

async function setPrivate({ options }: Context, { settings: kept }: Server): Promise<PlainMessage> {
  const isPrivate = options.boolean('on') ?? false;
  const channel = options.channel('channel');
  if (channel) {
    const all = await kept.ofServer();
    await kept.changeChannel(channel.id, isPrivate === all.isPrivate ? undefined : isPrivate);
    return told(['In ', { channel: channel.id }, ': ', privacyLine(isPrivate)]);
  }
  await kept.change({ isPrivate });
  return notice(privacyLine(isPrivate));
}

async function setQuestions(
  { options, channels }: Context,
  { settings: kept }: Server,
): Promise<PlainMessage> {
  const channel = options.channel('channel');
  if (channel && !(await channels.botMayPost(channel.id))) {
    throw new InputError(
      `I may not write in #${channel.name}: I need the permissions to see it and to send messages there.`,
    );
  }
  await kept.change({ questions: channel?.id ?? null });
  return told(questionsLine(channel?.id));
}
