import type { CallName, Engine, StoryListing } from '../engine/index.js';

/** A call of an engine. */
export type EngineCall = {
  readonly [Name in CallName]: {
    readonly call: Name;
    readonly given: Parameters<Engine[Name]>;
  };
}[CallName];

/** What a thread with an engine is asked: a call; which stories it has; to read them before they are asked for. */
export type EngineTask =
  | EngineCall
  | { readonly call: 'stories' }
  | { readonly call: 'read ahead'; readonly layer: 'names' | 'facts' };

/** What comes back: under the name of the call what the engine found, or why it would not. */
export type EngineOutcome = {
  readonly [Name in CallName]?: ReturnType<Engine[Name]>;
} & {
  readonly stories?: readonly StoryListing[];
  /** The line of an `InputError`: its class does not survive the way. */
  readonly refused?: string;
};
