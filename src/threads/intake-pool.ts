import type { Logger } from 'pino';
import { bareStory, InputError, type Story } from '../engine/index.js';
import type { GivenSource } from '../intake/index.js';
import type { IntakeOutcome } from './intake-thread.js';
import { openThreads } from './thread-pool.js';

const TIME_MS = 20_000;
const MEMORY_MB = 512;
const MOST_THREADS = 2;
/** How often it is looked how much the process has taken since. */
const LOOK_MS = 100;

const TOO_MUCH =
  'That took too long or too much memory to read: paste its text into the form that /story add opens.';

/** Threads that read what people give; what is hostile ends its thread, and nothing else. */
export interface IntakePool {
  /** @throws {InputError} where it is no story, or takes too long to read. */
  read(given: GivenSource): Promise<Story>;
  /** Ends the threads; what they are at rejects. */
  close(): Promise<void>;
}

interface IntakeLimits {
  readonly timeMs: number;
  readonly memoryMb: number;
}

/** Aborts once the process has so much more memory: V8's own limit does not count what is unpacked into buffers. */
function watchMemory(mostMb: number): { readonly signal: AbortSignal; readonly stop: () => void } {
  const controller = new AbortController();
  const most = process.memoryUsage.rss() + mostMb * 1e6;
  const timer = setInterval(() => {
    if (process.memoryUsage.rss() > most) controller.abort(new Error('It takes too much memory.'));
  }, LOOK_MS);
  return {
    signal: controller.signal,
    stop: () => {
      clearInterval(timer);
    },
  };
}

/**
 * Opens threads that read what people give.
 *
 * @param program absolute path of what they run: `intake-thread`
 * @param timeMs how long one may take.
 * @param memoryMb how much more memory the process may take meanwhile.
 */
export function openIntakePool(
  program: string,
  log: Logger,
  { timeMs = TIME_MS, memoryMb = MEMORY_MB }: Partial<IntakeLimits> = {},
): IntakePool {
  const threads = openThreads<GivenSource, IntakeOutcome>({
    ...{ name: 'intake', program, data: {}, most: MOST_THREADS, memory: MEMORY_MB, log },
  });
  return {
    async read(given) {
      const memory = watchMemory(memoryMb);
      const signal = AbortSignal.any([AbortSignal.timeout(timeMs), memory.signal]);
      const outcome = await threads
        .run(given, signal)
        .catch((cause: unknown) => {
          log.warn({ err: cause }, 'what somebody gave was not read');
          throw new InputError(TOO_MUCH, { cause });
        })
        .finally(memory.stop);
      if (outcome.refused !== undefined) throw new InputError(outcome.refused);
      return bareStory(outcome.story);
    },
    close: () => threads.close(),
  };
}
