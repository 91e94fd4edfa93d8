import {
  notice,
  pluralise,
  truncate,
  type Block,
  type Button,
  type PlainMessage,
} from '../../src/ui/index.js';
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
  'About people: that somebody wants to be told once a question is answered, and nothing else. Who asks is not kept. Your last questions in a channel are remembered for ten minutes, in memory, so that you can ask on.';
const OF_SERVERS =
  'Of a server: the stories that were added there. Of each its texts, title, source, date, address or file name, and when it was added; not who added it. Besides, questions that no story answered, for those who manage the server: not who asked them, and none that somebody asked for themself alone, unless they handed it to people. Also what was set with /settings, that I introduced myself there, and where it is asked whether answers help, how many did: not which, and not who says so.';
const HOW_LONG =
  'A story that was removed is deleted after 30 days, what was read and not kept after an hour, a question 90 days after it was last asked, and with it who wants to be told of its answer, which goes at once when they were told. Whether an answer helped is kept for 90 days. When I leave a server, all that it keeps is deleted after 30 days.';
const IN_DISCORD =
  'What I have posted stays in Discord until somebody deletes it there: replies, and questions that were handed to people.';
const UNTOLD =
  'You will be told of no answer, in any server: it is not kept any more that you wanted to be.';
const MOST_SHOWN = 5;
const LONGEST_SHOWN = 80;

/** `/privacy`: what is kept, and a way to delete it, for the person alone. */
export const privacy: SlashCommand = {
  definition: { name: 'privacy', description: 'What I keep, and how to delete it', ...everywhere },
  example: () => '/privacy',
  isEphemeral: () => true,
  run: async (context) => whatIsKept(context),
  component: answerButtons(privacyButtons, async (context, { action }) => {
    if (action === 'untell') {
      await context.wishes?.forget(context.user);
      return updateWith(notice(UNTOLD));
    }
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
  const { server, user, wishes } = context;
  const text = (words: string): Block => ({ kind: 'text', words: [words] });
  const here = server ? [text(`This server keeps ${await amountOf(server)}.`)] : [];
  const wished = (await wishes?.of(user)) ?? [];
  const state = privacyButtons.state({ action: 'ask' }, user);
  const label = 'Delete all of this server';
  const untell = privacyButtons.state({ action: 'untell' }, user);
  const buttons: readonly Button[] = [
    ...(wished.length > 0
      ? [{ kind: 'interactive', label: 'Tell me of nothing', state: untell } as const]
      : []),
    ...(server?.mayManage === true ? [{ kind: 'interactive', label, state } as const] : []),
  ];
  const told =
    wished.length > 0
      ? [
          text(
            `You are to be told once ${pluralise(wished.length, 'question')} of yours is answered, in all servers together: ${wished
              .map(({ question }) => `“${truncate(question, LONGEST_SHOWN)}”`)
              .slice(0, MOST_SHOWN)
              .join(', ')}.`,
          ),
        ]
      : [];
  return {
    blocks: [
      { kind: 'heading', words: ['What I keep'] },
      ...[OF_PEOPLE, OF_SERVERS].map(text),
      ...here,
      ...[HOW_LONG, IN_DISCORD].map(text),
      ...told,
      ...(buttons.length > 0 ? [{ kind: 'buttons', buttons } as const] : []),
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
