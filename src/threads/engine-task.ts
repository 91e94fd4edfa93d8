import type { CallName, Engine, Story, StoryListing } from '../engine/index.js';

/** A call of an engine. */
export type EngineCall = {
  readonly [Name in CallName]: {
    readonly call: Name;
    readonly given: Parameters<Engine[Name]>;
  };
}[CallName];

/** What an engine in a thread is asked: a call; which stories it has; to read them before they are asked for. */
export type EngineWork =
  | EngineCall
  | { readonly call: 'stories' }
  | { readonly call: 'read ahead'; readonly layer: 'names' | 'facts' };

/** A server's own library, as it stood at some time. */
export interface LibraryKey {
  readonly server: string;
  /** Another one after each change. */
  readonly revision: string;
}

/** The stories of a library. */
export interface LibraryStories {
  /** Those that the server added. */
  readonly own: readonly Story[];
  /** Whether those that the thread was started with come before them. */
  readonly shipped: boolean;
}

/** What a thread is asked. */
export type EngineTask =
  | {
      readonly work: EngineWork;
      /** Of which library; left out, of the stories that the thread was started with. */
      readonly library?: LibraryKey;
      /** The library's stories, where the thread did not have them. */
      readonly stories?: LibraryStories;
    }
  /** A library is let go of. */
  | { readonly forget: string };

/** What comes back: under the name of the call what the engine found, or why it would not. */
export type EngineOutcome = {
  readonly [Name in CallName]?: ReturnType<Engine[Name]>;
} & {
  readonly stories?: readonly StoryListing[];
  /** The thread does not have that library. */
  readonly missing?: true;
  /** The line of an `InputError`: its class does not survive the way. */
  readonly refused?: string;
};
