const PARENT_WATCH_MS = 500;
/** A little longer than pending replies may take. */
const STOP_LIMIT_MS = 5_500;

/**
 * Aborted by the first SIGINT or SIGTERM; the second ends the program at once, and so does time, 5.5 s
 * after the first, whatever is still under way. Some shells between
 * npm and the program die of a signal and do not pass it on: then their end is the signal.
 */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  controller.signal.addEventListener('abort', () => {
    setTimeout(() => process.exit(0), STOP_LIMIT_MS).unref();
  });
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(1);
      controller.abort();
    });
  }
  if (process.env['npm_lifecycle_event']) {
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid !== parent) controller.abort();
    }, PARENT_WATCH_MS);
    watch.unref();
  }
  return controller.signal;
}

/** Resolves once the signal is aborted. */
export function untilStopped(stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (stop.aborted) resolve();
    stop.addEventListener('abort', () => {
      resolve();
    });
  });
}
