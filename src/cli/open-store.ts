import type { Store } from '../store/index.js';

/** Opens what servers keep; loaded where it is asked for, since most commands do not need it. */
export async function openStore(database: string): Promise<Store> {
  const store = await import('../store/index.js');
  return store.openStore(database);
}
