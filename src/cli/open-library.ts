import type { OpenedLibrary } from '../../commands/shared/terminal/index.js';

/** Opens what a server keeps in a database; the page's where no server is named. */
export async function openLibrary(database: string, server?: string): Promise<OpenedLibrary> {
  const { openStore, PAGE_SERVER } = await import('../store/index.js');
  const store = await openStore(database);
  return { library: store.library(server ?? PAGE_SERVER), close: () => store.close() };
}
