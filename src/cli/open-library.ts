import { PAGE_LIBRARY } from '../../commands/shared/terminal/index.js';
import { Engine, InputError, openStories, type Story } from '../engine/index.js';
import { openStore } from './open-store.js';

/**
 * Opens an engine on what a server sees: the shipped stories, unless it wants none, and its own.
 *
 * @param server its id, or `page`.
 * @param corpus the path of the shipped stories.
 * @param report is given a line for each file that cannot be read.
 * @throws {InputError} where it keeps no story.
 */
export async function openLibrary(
  database: string,
  server: string,
  corpus: string,
  report: (line: string) => void,
): Promise<Engine> {
  const { PAGE_SERVER } = await import('../store/index.js');
  const store = await openStore(database);
  try {
    const library = store.library(server === PAGE_LIBRARY ? PAGE_SERVER : server);
    const own = await library.stories();
    if (own.length === 0) throw new InputError(`--library: nothing is kept for “${server}”`);
    const { shipped } = await library.state();
    const before: readonly Story[] = shipped ? await openStories(corpus, report) : [];
    return new Engine([...before, ...own]);
  } finally {
    await store.close();
  }
}
