import type { Logger } from 'pino';
import { InputError, type Story } from '../engine/index.js';
import type { GivenSource } from '../intake/index.js';
import type { IntakeOutcome } from './intake-thread.js';
import { openThreads } from './thread-pool.js';
import { storiesOf } from './thread-stories.js';

const TIME_MS = 20_000;
const MEMORY_MB = 512;
const MOST_THREADS = 2;

const TOO_MUCH =
  'That took too long or too much memory to read: paste its text into the form that /story add opens.';

/** Threads that read what people give; what is hostile ends its thread, and nothing else. */
export interface IntakePool {
  /** @throws {InputError} where it is no story, or takes too long to read. */
  read(given: GivenSource): Promise<Story>;
  /** Ends the threads; what they are at rejects. */
  close(): Promise<void>;
}

/**
 * Opens threads that read what people give.
 *
 * @param program absolute path of what they run: `intake-thread`
 * @param timeMs how long one may take.
 */
export function openIntakePool(program: string, log: Logger, timeMs = TIME_MS): IntakePool {
  const threads = openThreads<GivenSource, IntakeOutcome>({
    ...{ name: 'intake', program, data: {}, most: MOST_THREADS, memory: MEMORY_MB, log },
  });
  return {
    async read(given) {
      const outcome = await threads
        .run(given, AbortSignal.timeout(timeMs))
        .catch((cause: unknown) => {
          log.warn({ err: cause }, 'what somebody gave was not read');
          throw new InputError(TOO_MUCH, { cause });
        });
      if (outcome.refused !== undefined) throw new InputError(outcome.refused);
      const [story] = storiesOf([outcome.story]);
      if (!story) throw new Error('A thread answered something else.');
      return story;
    },
    close: () => threads.close(),
  };
}
