import { notice, pluralise, type Block, type PlainMessage } from '../../src/ui/index.js';
import {
  answerButtons,
  everywhere,
  managedServer,
  updateWith,
  type Context,
  type Server,
  type SlashCommand,
} from '../shared/index.js';
import { privacyButtons } from './buttons.js';

const OF_PEOPLE =
  'About people: nothing. Who asks is not kept. Your last questions in a channel are remembered for ten minutes, in memory, so that you can ask on.';
const OF_SERVERS =
  'Of a server: the stories that were added there. Of each its texts, title, source, date, address or file name, and when it was added; not who added it. Besides, questions that no story answered, for those who manage the server: not who asked them, and none that somebody asked for themself alone.';
const HOW_LONG =
  'A story that was removed is deleted after 30 days, what was read and not kept after an hour, a question 90 days after it was last asked. When I leave a server, all that it keeps is deleted after 30 days.';
const IN_DISCORD = 'Replies that I have posted stay in Discord until somebody deletes them there.';
/** `/privacy`: what is kept, and a way to delete it, for the person alone. */
export const privacy: SlashCommand = {
  definition: { name: 'privacy', description: 'What I keep, and how to delete it', ...everywhere },
  example: () => '/privacy',
  isEphemeral: () => true,
  run: async (context) => whatIsKept(context),
  component: answerButtons(privacyButtons, async (context, { action }) => {
    const { library } = managed(context);
    if (action === 'ask') return updateWith(await lastQuestion(context));
    await library.deleteAll();
    return updateWith(notice('All that this server kept is deleted.'));
  }),
};

const managed = (context: Context): Server =>
  managedServer(context, 'Stories', 'delete what it keeps');

/** "3 stories with 4 texts, and 1 that was removed and can be brought back" */
async function amountOf({ library, gaps }: Server): Promise<string> {
  const { stories, removed, texts } = await library.amount();
  const { length } = await gaps.list();
  const asked = length > 0 ? `, and ${pluralise(length, 'question')} that no story answered` : '';
  const back = removed > 0 ? `, and ${removed} that can be brought back` : '';
  const all = pluralise(texts, 'text');
  return `${pluralise(stories, 'story', 'stories')}${back}, with ${all} in all${asked}`;
}

async function whatIsKept(context: Context): Promise<PlainMessage> {
  const { server, user } = context;
  const text = (words: string): Block => ({ kind: 'text', words: [words] });
  const here = server ? [text(`This server keeps ${await amountOf(server)}.`)] : [];
  const state = privacyButtons.state({ action: 'ask' }, user);
  const label = 'Delete all of this server';
  return {
    blocks: [
      { kind: 'heading', words: ['What I keep'] },
      ...[OF_PEOPLE, OF_SERVERS].map(text),
      ...here,
      ...[HOW_LONG, IN_DISCORD].map(text),
      ...(server?.mayManage
        ? [{ kind: 'buttons', buttons: [{ kind: 'interactive', label, state }] } as const]
        : []),
    ],
    ephemeral: true,
  };
}

async function lastQuestion(context: Context): Promise<PlainMessage> {
  const line = `This deletes ${await amountOf(managed(context))}. There is no way back.`;
  const state = privacyButtons.state({ action: 'delete' }, context.user);
  return {
    blocks: [
      { kind: 'text', words: [line] },
      { kind: 'buttons', buttons: [{ kind: 'interactive', label: 'Delete for good', state }] },
    ],
    ephemeral: true,
  };
}
