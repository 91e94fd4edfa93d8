const PARENT_WATCH_MS = 500;

/**
 * Aborted by the first SIGINT or SIGTERM; the second ends the program at once. Some shells between
 * npm and the program die of a signal and do not pass it on: then their end is the signal.
 */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
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
