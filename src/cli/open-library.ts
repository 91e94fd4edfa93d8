import { Engine, InputError, openStories, type Story } from '../engine/index.js';
import { openStore } from './open-store.js';

/** By which the library of the page is named. */
const PAGE = 'page';
const SERVER = /^\d{1,25}$/u;

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
  if (server !== PAGE && !SERVER.test(server)) {
    throw new InputError(`--library: “${server}” is neither “${PAGE}” nor the id of a server`);
  }
  const store = await openStore(database);
  try {
    const library = store.library(server === PAGE ? PAGE_SERVER : server);
    const own = await library.stories();
    if (own.length === 0) throw new InputError(`--library: nothing is kept for “${server}”`);
    const { shipped } = await library.state();
    const before: readonly Story[] = shipped ? await openStories(corpus, report) : [];
    return new Engine([...before, ...own]);
  } finally {
    await store.close();
  }
}
