import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { InputError } from '../../src/engine/index.js';
import type { Gap } from '../../src/store/index.js';
import {
  notice,
  pluralise,
  truncate,
  type Message,
  type PlainMessage,
} from '../../src/ui/index.js';
import {
  answerButtons,
  managedServer,
  updateWith,
  type Choice,
  type Context,
  type Server,
  type SlashCommand,
} from '../shared/index.js';
import { gapsButtons } from './buttons.js';
import { gapsMessage } from './view.js';

const MAX_CHOICE_LENGTH = 100;

/** `/gaps`: what was asked and not answered, for those who may manage the server. */
export const gaps: SlashCommand = {
  definition: {
    name: 'gaps',
    description: 'What was asked here and not answered, most often first',
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'forget',
        description: 'A question to forget',
        autocomplete: true,
        max_length: MAX_CHOICE_LENGTH,
      },
    ],
  },
  example: () => '/gaps',
  isEphemeral: () => true,
  run: (context) => {
    const typed = context.options.string('forget');
    return typed === undefined ? list(context) : forget(context, typed);
  },
  autocomplete: async (context, _option, typed) => {
    const all = await managed(context).gaps.list();
    return matching(all, typed).map(({ id, question }): Choice => ({
      name: truncate(question, MAX_CHOICE_LENGTH),
      value: id,
    }));
  },
  component: answerButtons(gapsButtons, async (context, state) => {
    if (state.action === 'page') return updateWith(await list(context, state.page));
    const server = managed(context);
    if (state.action === 'ask') return updateWith(await lastQuestion(server, context.user));
    await server.gaps.forgetAll();
    return updateWith(notice('All questions that were not answered are forgotten.'));
  }),
};

const managed = (context: Context): Server =>
  managedServer(context, 'Questions', 'see what was not answered');

const matching = (all: readonly Gap[], typed: string): readonly Gap[] => {
  const wanted = typed.trim().toLowerCase();
  return all.filter(({ question }) => question.toLowerCase().includes(wanted));
};

async function list(context: Context, page = 0): Promise<Message> {
  return gapsMessage(await managed(context).gaps.list(), context.user, page);
}

/** Forgets the question that was chosen, or the only one that has the words typed. */
async function forget(context: Context, typed: string): Promise<PlainMessage> {
  const server = managed(context);
  const all = await server.gaps.list();
  const [only, ...others] = matching(all, typed);
  const chosen = all.find(({ id }) => id === typed) ?? (others.length === 0 ? only : undefined);
  if (!chosen || !(await server.gaps.forget(chosen.id))) {
    throw new InputError('Choose a question from the list that opens while you type.');
  }
  return notice(`Forgotten: “${chosen.question}”`);
}

async function lastQuestion({ gaps: kept }: Server, user: string): Promise<PlainMessage> {
  const { length } = await kept.list();
  const state = gapsButtons.state({ action: 'forget' }, user);
  return {
    blocks: [
      {
        kind: 'text',
        words: [`This forgets ${pluralise(length, 'question')}. There is no way back.`],
      },
      { kind: 'buttons', buttons: [{ kind: 'interactive', label: 'Forget all', state }] },
    ],
    ephemeral: true,
  };
}
