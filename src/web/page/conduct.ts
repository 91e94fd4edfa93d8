import { happenings, type Did } from './api.js';
import type { Event, QuotedSlice, SentFile } from './events.js';
import { addressesOf } from './files.js';
import { EPHEMERAL, Response } from './kinds.js';
import { body, form, offered, type Body, type Offered } from './payload.js';
import type { Message, Store } from './state.js';

let count = 0;

/** A number that no other message has. */
export const nextId = (): string => String((count += 1));

/** What a command was called with, to stand above its reply. */
export interface Call {
  readonly called: string;
  readonly link?: string;
}

/** What else matters to what comes of something. */
export interface About {
  readonly call?: Call | undefined;
  /** The message that was pressed on. */
  readonly on?: Message | undefined;
  /** Is called once the program begins to answer. */
  readonly begun?: (() => void) | undefined;
}

/** What stands where a reply was promised and never came. */
const NEVER_CAME: Partial<Message> = {
  thinking: false,
  body: { content: '⚠ The application did not respond.' },
};

interface Received {
  readonly message: Body;
  readonly files: readonly SentFile[];
  readonly quotes: readonly QuotedSlice[];
}

const isPrivate = ({ flags }: Body): boolean => ((flags ?? 0) & EPHEMERAL) !== 0;

const shownAs = ({ message, files, quotes }: Received): Partial<Message> => ({
  body: message,
  files: addressesOf(files),
  quotes,
  thinking: false,
});

function messageOf(received: Received, more: Partial<Message>): Message {
  return {
    id: nextId(),
    by: 'bot',
    at: new Date(),
    body: received.message,
    files: addressesOf(received.files),
    quotes: received.quotes,
    private: isPrivate(received.message),
    thinking: false,
    ...more,
  };
}

/**
 * Does what a person did, and shows what comes of it.
 *
 * @returns the message that the reply became, or the choices offered.
 */
export async function conduct(
  store: Store,
  did: Did,
  { call, on, begun }: About = {},
): Promise<{ readonly reply?: Message; readonly choices?: Offered }> {
  let reply: Message | undefined;
  let choices: Offered | undefined;
  const show = (message: Message): void => {
    store.add(did.channel_id, message);
    reply = message;
  };
  // What "the original" means: the reply, or else the message that was pressed on.
  const original = (): string => reply?.id ?? on?.id ?? '';
  /** Promised, and not come yet. */
  const waiting = new Set<string>();
  const take = (happened: Event): void => {
    begun?.();
    switch (happened.event) {
      case 'callback': {
        const { type, data } = happened.response;
        if (type === Response.Message)
          show(messageOf({ ...happened, message: body.parse(data) }, { ...call }));
        else if (type === Response.DeferredMessage) {
          const message = body.parse(data ?? {});
          show(messageOf({ ...happened, message }, { ...call, thinking: true }));
          waiting.add(original());
        } else if (type === Response.Update && on) {
          store.amend(on.id, shownAs({ ...happened, message: body.parse(data) }));
        } else if (type === Response.Choices) ({ choices } = offered.parse(data));
        else if (type === Response.Form) {
          const called = call?.called ?? '';
          const from = document.activeElement;
          store.change({ overlay: { kind: 'form', form: form.parse(data), called, from } });
        }
        break;
      }
      case 'edit':
        store.amend(original(), shownAs(happened));
        waiting.delete(original());
        break;
      case 'follow-up':
        show(messageOf(happened, { ...call }));
        break;
      case 'delete':
        store.amend(original(), 'remove');
        waiting.delete(original());
        break;
      case 'post':
        store.add(happened.channel_id, messageOf(happened, {}));
        break;
    }
  };
  try {
    for await (const happened of happenings(did)) take(happened);
  } finally {
    for (const id of waiting) store.amend(id, NEVER_CAME);
  }
  return { ...(reply ? { reply } : {}), ...(choices ? { choices } : {}) };
}
