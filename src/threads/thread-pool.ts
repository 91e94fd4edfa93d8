import { Piscina } from 'piscina';
import type { Logger } from 'pino';

/** What reads ahead lets others come between: so many calls may be under way in a thread at once. */
const CALLS_AT_ONCE = 1_000;
/** Behind the thread that speaks to Discord. */
const NICE = 5;

/** Of what a thread has just made; V8's own 48 MB are held by each, and save next to no time. */
const MOST_YOUNG_MB = 12;

/** One that is sent away is kept so long for another task. */
const IDLE_MS = 30_000;

/** Which threads are kept. */
interface ThreadOptions<Task> {
  /** What the log calls them. */
  readonly name: string;
  /** Absolute path of the program that they run, whose default export takes a task. */
  readonly program: string;
  /** What each is started with. */
  readonly data: object;
  /** How many there are at most, 1 where left out; the first is started at once, and none is sent away. */
  readonly most?: number;
  /** So much memory each may take, MB; one that is limited is started when there is a task, and sent away after. */
  readonly memory?: number;
  /** What each does first, while it takes up other calls besides; left out, it does one after the other. */
  readonly ahead?: Task;
  /** Has a line for each thread that dies. */
  readonly log: Logger;
}

/** Threads that are kept for tasks of a kind; one that dies is replaced, and what it was at rejects. */
export interface Threads<Task, Outcome> {
  /** @param signal ends the thread with the task, where it is aborted. */
  run(task: Task, signal?: AbortSignal): Promise<Outcome>;
  /** Ends them; what they are at rejects. */
  close(): Promise<void>;
}

/** Opens threads, the first at once. */
export function openThreads<Task, Outcome>(options: ThreadOptions<Task>): Threads<Task, Outcome> {
  const { name, program, data, most = 1, memory, log } = options;
  let { ahead } = options;
  let isClosing = false;
  const pool = new Piscina<Task, Outcome>({
    filename: program,
    workerData: data,
    minThreads: memory === undefined ? 1 : 0,
    maxThreads: most,
    idleTimeout: memory === undefined ? Infinity : IDLE_MS,
    resourceLimits: {
      maxYoungGenerationSizeMb: MOST_YOUNG_MB,
      ...(memory !== undefined && { maxOldGenerationSizeMb: memory }),
    },
    concurrentTasksPerWorker: ahead === undefined ? 1 : CALLS_AT_ONCE,
    // Else a thread without a task sleeps, and does not read ahead.
    atomics: 'disabled',
    niceIncrement: NICE,
    // Else what finds no thread free goes behind all that has come since, again and again.
    stricterFIFO: true,
  });
  pool.on('workerCreate', () => {
    if (ahead === undefined) return;
    pool.run(ahead).catch((err: unknown) => {
      // Not again by the thread that takes its place, which would die of the same.
      ahead = undefined;
      if (!isClosing) log.error({ err, thread: name }, 'cannot read ahead');
    });
  });
  let reason: unknown;
  // Comes right after the other; not where it was at a task, which then fails with the reason.
  pool.on('error', (err: unknown) => {
    reason = err;
  });
  pool.on('workerDestroy', () => {
    queueMicrotask(() => {
      const line = 'a thread died, and another takes its place';
      if (!isClosing) log.error({ err: reason, thread: name }, line);
      reason = undefined;
    });
  });
  return {
    run: (task, signal) => pool.run(task, signal && { signal }),
    close() {
      isClosing = true;
      return pool.destroy();
    },
  };
}
