import type { Choice, Component } from '../payload.js';
import type { Message } from '../state.js';
import type { QuotedSlice } from '../events.js';

/** What a menu offers: its own options, or the channels that there are. */
export type ChoicesFor = (part: Component) => readonly Choice[];

/** What a person can do with a message that is drawn. */
export interface Doing {
  readonly choicesFor: ChoicesFor;
  readonly press: (message: Message, part: Component) => void;
  readonly select: (message: Message, part: Component, values: readonly string[]) => void;
  readonly read: (slice: QuotedSlice) => void;
  readonly enlarge: (url: string, alt: string) => void;
  readonly openMenu: (message: Message, x: number, y: number) => void;
  readonly dismiss: (message: Message) => void;
}

/** A message as it is being drawn: block quotes are counted over all of it. */
export interface Drawing {
  readonly message: Message;
  readonly doing: Doing;
  /** The slice of the next block quote. */
  readonly nextSlice: () => QuotedSlice | undefined;
}

/** The address under which the page shows a file of the message. */
export function addressIn({ files }: Message, url: string): string {
  const [, name] = /^attachment:\/\/(.+)$/u.exec(url) ?? [];
  return name === undefined ? url : (files.get(name) ?? '');
}
