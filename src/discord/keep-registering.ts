import { setTimeout as pause } from 'node:timers/promises';
import { DiscordAPIError } from 'discord.js';
import type { Logger } from 'pino';
import { InputError } from '../engine/index.js';
import { registerCommands, type Registration } from './register.js';

const LONGEST_PAUSE_MS = 10 * 60_000;

interface Persistence {
  readonly log: Logger;
  /** Ends the tries. */
  readonly stop: AbortSignal;
  /** How long to wait before the second try; twice as long before each one after it. */
  readonly firstPauseMs: number;
}

/**
 * Registers the commands, and resolves after the first try. Where that failed for no fault of ours,
 * it is tried again, until it works; the bot answers meanwhile with the commands that are registered.
 */
export async function keepRegistering(
  registration: Registration,
  persistence: Persistence,
): Promise<void> {
  if (await tryToRegister(registration, persistence)) return;
  void tryAgain(registration, persistence);
}

async function tryAgain(
  registration: Registration,
  { firstPauseMs, stop, log }: Persistence,
): Promise<void> {
  let pauseMs = firstPauseMs;
  let isDone = false;
  while (!isDone) {
    // Cut short by the stop, which is no fault.
    await pause(pauseMs, undefined, { signal: stop, ref: false }).catch(() => undefined);
    if (stop.aborted) return;
    isDone = await tryToRegister(registration, { log, stop }, 'commands registered at last');
    pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS);
  }
}

/** Whether there is nothing left to try. */
async function tryToRegister(
  registration: Registration,
  { log, stop }: Pick<Persistence, 'log' | 'stop'>,
  line?: string,
): Promise<boolean> {
  try {
    await registerCommands({ ...registration, stop });
    if (line !== undefined) log.info(line);
    return true;
  } catch (error) {
    if (stop.aborted) return true;
    const isRefused = error instanceof InputError || error instanceof DiscordAPIError;
    log.error({ err: error, again: !isRefused }, 'commands could not be registered');
    return isRefused;
  }
}
