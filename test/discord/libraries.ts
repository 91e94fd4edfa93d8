import { Engine } from '../../src/engine/index.js';
import { PageReader } from '../../src/fetching/index.js';
import { intakeWith, Libraries } from '../../src/libraries/index.js';
import { islandEngine } from '../commands/island.js';
import { stores, type Opened } from '../store/opened.js';

/** The libraries of a bot under test, on a database of its own. */
export interface TestLibraries extends Opened {
  readonly libraries: Libraries;
}

/** The libraries of servers over a store, opened in this thread. */
export function librariesOf(
  store: Opened['store'],
  pages = new PageReader({ contact: 'keeper@example.org' }),
  shipped = islandEngine(),
): Libraries {
  const shippedStories = shipped.stories().flatMap(({ id }) => shipped.story(id) ?? []);
  return new Libraries({
    store,
    intake: intakeWith(pages),
    shipped: { engine: shipped },
    open: ({ own, shipped: isSeen }) => ({
      engine: new Engine([...(isSeen ? shippedStories : []), ...own]),
    }),
  });
}

/** Gives a test file its libraries, which are gone after each test. */
export function testLibraries(): (
  now?: () => number,
  pages?: PageReader,
) => Promise<TestLibraries> {
  const open = stores();
  return async (now, pages) => {
    const opened = await open(now);
    return { ...opened, libraries: librariesOf(opened.store, pages) };
  };
}
