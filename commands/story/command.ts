import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
} from 'discord-api-types/v10';
import type { Message, Modal } from '../../src/ui/index.js';
import {
  answerButtons,
  keptServer,
  updateWith,
  type ComponentReply,
  type Context,
  type SlashCommand,
} from '../shared/index.js';
import { addStory } from './add.js';
import { storyButtons } from './buttons.js';
import { dateStory, removeStory, renameStory, restoreStory } from './change.js';
import { LONGEST_TITLE } from './forms.js';
import { cancelDraft, editDraft, keepDraft } from './keep.js';
import { listStories, showHistory, showInfo } from './lists.js';
import { ownStoryChoices, ownStoryOption } from './own-story.js';

const { Attachment, String: Text, Subcommand } = ApplicationCommandOptionType;
const LONGEST_ADDRESS = 2_000;
const LONGEST_DATE = 40;

const titleOption = {
  type: Text,
  name: 'title',
  description: 'Its title',
  max_length: LONGEST_TITLE,
} as const satisfies APIApplicationCommandBasicOption;
const dateOption = {
  type: Text,
  name: 'date',
  description: 'When it was published, such as 2024-05-03',
  max_length: LONGEST_DATE,
} as const satisfies APIApplicationCommandBasicOption;

interface StorySubcommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly APIApplicationCommandBasicOption[];
  run(context: Context): Promise<Message | Modal>;
}

const subcommands: readonly StorySubcommand[] = [
  {
    name: 'add',
    description: 'Add a story by its address, as a file, or pasted into a form',
    options: [
      {
        type: Text,
        name: 'address',
        description: 'Where it stands on the web',
        max_length: LONGEST_ADDRESS,
      },
      {
        type: Attachment,
        name: 'file',
        description: 'A .txt, .md, .html or .pdf file, at most 10 MB',
      },
      titleOption,
      dateOption,
    ],
    run: addStory,
  },
  {
    name: 'list',
    description: 'The stories that this server added',
    options: [],
    run: (context) => listStories(context),
  },
  {
    name: 'info',
    description: 'What is known of a story, and where it came from',
    options: [ownStoryOption],
    run: showInfo,
  },
  {
    name: 'rename',
    description: 'Give a story another title',
    options: [ownStoryOption, { ...titleOption, description: 'Its new title', required: true }],
    run: renameStory,
  },
  {
    name: 'date',
    description: 'Say when a story was published',
    options: [ownStoryOption, { ...dateOption, required: true }],
    run: dateStory,
  },
  {
    name: 'remove',
    description: 'Remove a story; for 30 days it can be brought back',
    options: [ownStoryOption],
    run: removeStory,
  },
  {
    name: 'restore',
    description: 'Bring back a story that was removed',
    options: [ownStoryOption],
    run: (context) => restoreStory(context, context.options.string('story')),
  },
  {
    name: 'history',
    description: 'What changed in a story between its versions',
    options: [ownStoryOption],
    run: (context) => showHistory(context, context.options.string('story')),
  },
];

const offered = subcommands.map(
  ({ name, description, options }): APIApplicationCommandSubcommandOption => ({
    ...{ type: Subcommand, name, description, options: [...options] },
  }),
);

/** `/story`: the stories that a server adds, for those who may manage it. */
export const story: SlashCommand = {
  definition: {
    name: 'story',
    description: 'Add, change and remove the stories of this server',
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    options: offered,
  },
  example: () => '/story add',
  isEphemeral: () => true,
  run: (context) => {
    keptServer(context);
    const { subcommand } = context.options;
    const called = subcommands.find(({ name }) => name === subcommand);
    if (!called) throw new Error(`There is no /story ${subcommand ?? ''}.`);
    return called.run(context);
  },
  autocomplete: async ({ server, options }, option, typed) => {
    if (!server?.mayKeep || option !== 'story') return [];
    const { library } = server;
    const isBack = options.subcommand === 'restore';
    return ownStoryChoices(await (isBack ? library.removed() : library.records()), typed);
  },
  component: answerButtons(storyButtons, async (context, state): Promise<ComponentReply> => {
    switch (state.action) {
      case 'keep':
        return keepDraft(context, state.draft);
      case 'cancel':
        return cancelDraft(context, state.draft);
      case 'edit':
        return editDraft(context, state.draft);
      case 'restore':
        return updateWith(await restoreStory(context, state.story));
      case 'list':
        return updateWith(await listStories(context, state.page));
      case 'history':
        return updateWith(await showHistory(context, state.story, state.page));
    }
  }),
};
