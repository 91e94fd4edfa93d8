import { InputError } from '../../src/engine/index.js';
import {
  encodeCustomId,
  truncate,
  type Block,
  type Button,
  type ButtonState,
  type PlainMessage,
} from '../../src/ui/index.js';
import {
  replyWith,
  updateWith,
  type ComponentReply,
  type Context,
  type Server,
} from '../shared/index.js';
import { askButtons } from './buttons.js';

/** Escaped it may be twice as long. */
const LONGEST_QUESTION = 1_000;
const NOBODY =
  'This server hands questions to nobody: who may manage it can set that with /settings.';
const ANSWERED =
  'A story of this server answers that: ask it again, and name the story where this channel asks some alone.';

/** What is being posted, by the question's key: two people may press at once. */
const underWay = new Map<string, Promise<boolean>>();

const text = (...words: Extract<Block, { kind: 'text' }>['words']): Block => ({
  kind: 'text',
  words,
});

/** Hands a question over; it is the longest state of these buttons where who asks is told. */
const handed = (question: string, tell?: true, owner?: string): ButtonState =>
  askButtons.state({ action: 'handed', question, tell }, owner);

/** The button that offers it; none where the question is too long for what comes next. */
export function handButton(question: string): readonly Button[] {
  if (encodeCustomId(handed(question, true)) === undefined) return [];
  const state = askButtons.state({ action: 'hand', question });
  return [{ kind: 'interactive', label: 'Hand it to people', state }];
}

/** The server, and the channel to which its questions are handed. */
function handing({ server }: Context): { server: Server; questions: string } {
  const questions = server?.questions;
  if (!server || questions === undefined) throw new InputError(NOBODY);
  return { server, questions };
}

/** What handing a question over means, and whether to be told of an answer. */
export async function offerHandOver(context: Context, question: string): Promise<ComponentReply> {
  const { server, questions } = handing(context);
  await assertUnanswered(server, question);
  const button = (label: string, tell?: true): Button => {
    return { kind: 'interactive', label, state: handed(question, tell, context.user) };
  };
  const { channels } = context;
  return replyWith({
    blocks: [
      text('Your question goes to ', { channel: questions }, ', for all there to see: '),
      text({ bold: truncate(question, LONGEST_QUESTION) }),
      text('It is not said who asked. If you want to be told, I keep that you do until then.'),
      {
        kind: 'buttons',
        buttons: [
          ...(channels.tell ? [button('Hand it over and tell me', true)] : []),
          button('Hand it over'),
        ],
      },
    ],
    ephemeral: true,
  });
}

async function assertUnanswered({ engine }: Server, question: string): Promise<void> {
  const { verdict } = await engine.ask(question);
  if (verdict === 'answered') throw new InputError(ANSWERED);
}

/** Hands a question to the channel that the server set, once. */
export async function handOver(
  context: Context,
  question: string,
  tell: boolean,
): Promise<ComponentReply> {
  const { server, questions } = handing(context);
  const { gaps, library } = server;
  server.countHanding(context.user);
  // Before it is asked: what is added from then on is looked through again.
  const { revision } = await library.state();
  await assertUnanswered(server, question);
  const isNew = await postOnce(context, server, questions, question);
  if (tell) await gaps.wish(question, context.user, revision);
  const lines = [
    isNew
      ? text('Your question is in ', { channel: questions }, '.')
      : text('That question was handed to people before.'),
    ...(tell
      ? [
          text(
            'I will tell you in a direct message once a story answers it. /privacy takes that back, and I keep it for 90 days at most.',
          ),
        ]
      : []),
  ];
  return updateWith({ blocks: lines, ephemeral: true });
}

/** Whether it was not posted before; whoever presses meanwhile waits for the same. */
function postOnce(
  context: Context,
  server: Server,
  channel: string,
  question: string,
): Promise<boolean> {
  const key = server.gaps.keyOf(question);
  const known = underWay.get(key);
  if (known) return known;
  const posting = post(context, server, channel, question).finally(() => underWay.delete(key));
  underWay.set(key, posting);
  return posting;
}

async function post(
  { channels }: Context,
  { gaps }: Server,
  channel: string,
  question: string,
): Promise<boolean> {
  const known = await gaps.find(question);
  if (known?.handedAt !== undefined) return false;
  if (!known) await gaps.note(question);
  const noted = known ?? (await gaps.find(question));
  const refusal = await channels.post(channel, [() => posted(noted?.question ?? question)]);
  if (!refusal) {
    await gaps.hand(question);
    return true;
  }
  // What somebody asked for themself alone is not kept by trying.
  if (!known && noted) await gaps.forget(noted.id);
  throw new InputError(`I could not hand it over: ${refusal.reason}.`);
}

/** What people see of it. */
const posted = (question: string): PlainMessage => ({
  blocks: [
    { kind: 'heading', words: ['Who knows a story that answers this?'] },
    text({ bold: truncate(question, LONGEST_QUESTION) }),
    {
      kind: 'subtext',
      words: [
        'Somebody asked, no story of this server answers it, and they handed it to you. Whoever may add stories can do so with /story add.',
      ],
    },
  ],
  ephemeral: false,
});
