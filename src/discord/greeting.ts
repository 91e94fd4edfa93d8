import { PermissionFlagsBits } from 'discord-api-types/v10';
import { pluralise, type Block, type Inline, type PlainMessage } from '../ui/index.js';

/** What the bot may do in a server, as far as it needs it. */
export interface Allowed {
  /** Of the whole server, before what single channels say. */
  readonly permissions: bigint;
  /** How many text channels there are, and in how many of them it may not write. */
  readonly channels: number;
  readonly closed: number;
}

/** What the bot needs, as Discord's settings call it, and why. */
const NEEDED: readonly (readonly [bit: bigint, name: string, why: string])[] = [
  [
    PermissionFlagsBits.ViewChannel,
    'View Channels',
    'I need it to answer where somebody mentions me, and to post summaries.',
  ],
  [
    PermissionFlagsBits.SendMessages,
    'Send Messages',
    'I need it to answer where somebody mentions me, and to post summaries and questions that were handed over.',
  ],
  [
    PermissionFlagsBits.SendMessagesInThreads,
    'Send Messages in Threads',
    'I need it to do the same in threads.',
  ],
  [
    PermissionFlagsBits.ReadMessageHistory,
    'Read Message History',
    'I need it to answer right under a message; without it I answer below.',
  ],
];

const line = (...words: readonly Inline[]): Block => ({ kind: 'text', words });

function missing({ permissions, channels, closed }: Allowed): readonly Block[] {
  const isAll = (permissions & PermissionFlagsBits.Administrator) !== 0n;
  const lacking = NEEDED.filter(([bit]) => !isAll && (permissions & bit) === 0n);
  const lines = [
    ...lacking.map(([, name, why]) => line({ bold: name }, `: ${why}`)),
    ...(closed > 0
      ? [line(`In ${closed} of ${pluralise(channels, 'channel')} I may not write.`)]
      : []),
  ];
  if (lines.length === 0) return [line('I may do all that I need here.')];
  return [
    line('What I may not do here yet:'),
    ...lines,
    { kind: 'subtext', words: ['Commands work all the same, wherever you may use them.'] },
  ];
}

/**
 * What the bot says of itself in a server that it joined.
 *
 * @param shipped how many stories it came with.
 */
export function greeting(allowed: Allowed, shipped: number): PlainMessage {
  const came = ` I also answer from the ${pluralise(shipped, 'story', 'stories')} that I came with; `;
  return {
    blocks: [
      { kind: 'heading', words: ['Hello. I answer in the words of your stories'] },
      line(
        'Ask with ',
        { code: '/ask' },
        ', and you get the passage that answers, word for word, or hear that there is none. ',
        { code: '/facts' },
        ', ',
        { code: '/timeline' },
        ', ',
        { code: '/figures' },
        ', ',
        { code: '/check' },
        ' and ',
        { code: '/summary' },
        ' do more with the same stories, and ',
        { code: '/help' },
        ' lists everything.',
      ),
      { kind: 'space' },
      line(
        { bold: 'Your first story: ' },
        'who may manage this server types ',
        { code: '/story add' },
        ' and pastes a text, or gives an address or a file.',
        ...(shipped === 0 ? [] : [came, { code: '/settings shipped' }, ' takes them out.']),
      ),
      { kind: 'space' },
      ...missing(allowed),
      { kind: 'space' },
      { kind: 'subtext', words: [{ code: '/privacy' }, ' says what I keep. I say this once.'] },
    ],
    ephemeral: false,
  };
}
