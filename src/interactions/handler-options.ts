import type { APIInteraction } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import type { Channels, Command, Context, Draw, ReadFile } from '../../commands/shared/index.js';
import type { EngineCalls } from '../engine/index.js';
import type { Libraries } from '../libraries/index.js';

/** What an adapter brings to a handler besides what it knows by itself. */
export interface HandlerParts {
  /** Of the shipped stories. */
  readonly engine: EngineCalls;
  /** Draws pictures; in this thread where left out. */
  readonly draw?: Draw | undefined;
  readonly commands: readonly Command[];
  readonly log: Logger;
  /** What servers keep; without it they see the shipped stories alone. */
  readonly libraries?: Libraries | undefined;
}

/** What a handler works with. */
export interface InteractionHandlerOptions extends HandlerParts {
  readonly channels: Channels;
  /** Reads the files that people give, where the adapter can. */
  readonly readFile?: ReadFile | undefined;
  /** How whoever called sees pictures, where the adapter is told. */
  readonly lookOf?: (interaction: APIInteraction) => Context['look'] | undefined;
  /** The time in milliseconds; the clock's where left out. */
  readonly now?: () => number;
}
