/** The value below which a share (0 to 1) of the values lie; NaN where there are none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** How long a call takes, in milliseconds. */
export function timed(call: () => unknown): number {
  const start = performance.now();
  call();
  return performance.now() - start;
}

/** How long it takes until what a call promises is there, in milliseconds. */
export async function timedUntil(call: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await call();
  return performance.now() - start;
}

/** A number with so many digits that matter, for a table. */
export function rounded(value: number, digits = 3): number {
  return Number(value.toPrecision(digits));
}

/**
 * Bytes held after a garbage collection, typed arrays included.
 *
 * @throws Error where Node does not run with `--expose-gc`
 */
export function heapInUse(): number {
  if (!globalThis.gc) throw new Error('Node must run with --expose-gc to measure the heap.');
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
