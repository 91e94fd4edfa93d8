import type { ServerSettings } from '../../src/store/index.js';
import { pluralise, type Block, type Inline, type PlainMessage } from '../../src/ui/index.js';

/** What a channel wants otherwise, with the titles of its stories. */
export interface ShownChannel {
  readonly id: string;
  readonly isPrivate?: boolean | undefined;
  readonly titles: readonly string[];
}

/** All that is set for a server. */
export interface ShownSettings extends ServerSettings {
  readonly shipped: boolean;
  readonly channels: readonly ShownChannel[];
  readonly votes: { readonly helped: number; readonly all: number };
}

const MOST_CHANNELS = 10;

const line = (...words: readonly Inline[]): Block => ({ kind: 'text', words });

export const SHOWN = 'The shipped stories are seen in this server.';
export const HIDDEN =
  'The shipped stories are not seen in this server: only those that it added are.';
const PRIVATE = 'Answers are shown to whoever asks alone, unless they say “hide: false”.';
const PUBLIC = 'Answers are shown to all in the channel, unless somebody says “hide: true”.';

export const privacyLine = (isPrivate: boolean): string => (isPrivate ? PRIVATE : PUBLIC);

/** "Who may manage the server may add and remove stories, and so may @role." */
export const keepersLine = (role: string | undefined): readonly Inline[] =>
  role === undefined
    ? ['Who may manage the server may add and remove stories, and nobody else.']
    : ['Who may manage the server may add and remove stories, and so may ', { role }, '.'];

export const questionsLine = (channel: string | undefined): readonly Inline[] =>
  channel === undefined
    ? ['Questions that no story answers are handed to nobody.']
    : ['Questions that no story answers can be handed to ', { channel }, '.'];

function helpfulLine({ asksHelpful, votes: { helped, all } }: ShownSettings): string {
  const asked = asksHelpful
    ? 'Under answers it is asked whether they helped.'
    : 'Under answers it is not asked whether they helped.';
  if (all === 0) return asked;
  return `${asked} Within 90 days ${helped} of ${pluralise(all, 'answer')} did, of those on which somebody said so.`;
}

function channelLines({ id, isPrivate, titles }: ShownChannel): readonly Block[] {
  const told = [
    ...(isPrivate === undefined
      ? []
      : [isPrivate ? 'answers are for whoever asks alone' : 'answers are for all']),
    ...(titles.length === 0
      ? []
      : [`it asks ${pluralise(titles.length, 'story', 'stories')} by default`]),
  ];
  return told.length === 0 ? [] : [line({ channel: id }, `: ${told.join('; ')}.`)];
}

/** All that is set, for those who may change it. */
export function settingsMessage(settings: ShownSettings): PlainMessage {
  const { shipped, keepers, isPrivate, questions, channels } = settings;
  const others = channels.flatMap(channelLines);
  const more = others.length - MOST_CHANNELS;
  return {
    blocks: [
      { kind: 'heading', words: ['Settings of this server'] },
      line(shipped ? SHOWN : HIDDEN),
      line(...keepersLine(keepers)),
      line(privacyLine(isPrivate)),
      line(...questionsLine(questions)),
      line(helpfulLine(settings)),
      ...others.slice(0, MOST_CHANNELS),
      ...(more > 0 ? [line(`${pluralise(more, 'channel')} more have settings of their own.`)] : []),
    ],
    ephemeral: true,
  };
}
