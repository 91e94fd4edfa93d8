import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Sweeps the heap of this thread now. V8 itself would wait until its own heap has grown, and does not count what
 * stands outside of it: the numbers that sentences were read with.
 */
export function sweep(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') Reflect.apply(collect, undefined, []);
}
