import { LRUCache } from 'lru-cache';
import { Engine, type Story } from '../engine/index.js';
import type { LibraryKey, LibraryStories } from './engine-task.js';
import { storiesOf } from './thread-stories.js';

/** The engine of a library, with the stories that it was opened on. */
interface Opened {
  readonly revision: string;
  readonly engine: Engine;
  readonly own: ReadonlyMap<string, Story>;
}

const sizeOf = (stories: readonly Story[]): number =>
  stories.reduce((sum, { text }) => sum + text.length, 0);

/** The engines of a thread: one on the shipped stories, and of libraries those that were used last. */
export class OpenEngines {
  readonly shipped: Engine;
  readonly #shipped: readonly Story[];
  readonly #libraries: LRUCache<string, Opened>;
  readonly #room: number;

  /** @param room how many characters of stories the libraries have together. */
  constructor(shipped: readonly Story[], room: number) {
    this.#shipped = shipped;
    this.shipped = new Engine(shipped);
    this.#room = room;
    this.#libraries = new LRUCache({ maxSize: room });
  }

  /**
   * The engine of a library; undefined where it is not open.
   *
   * @param stories opens it, where they are given.
   */
  of({ server, revision }: LibraryKey, stories?: LibraryStories): Engine | undefined {
    const known = this.#libraries.get(server);
    if (known?.revision === revision) return known.engine;
    if (!stories) return undefined;
    const own = storiesOf(stories.own).map((story) => sameStory(known?.own.get(story.id), story));
    const all = [...(stories.shipped ? this.#shipped : []), ...own];
    const engine = new Engine(all);
    const opened = { revision, engine, own: new Map(own.map((story) => [story.id, story])) };
    // One that is larger than all the room is still kept until another one comes.
    const size = Math.min(Math.max(1, sizeOf(all)), this.#room);
    this.#libraries.set(server, opened, { size });
    return engine;
  }

  /** Lets go of a library, and of those that have some of its stories: a space comes after its name. */
  forget(server: string): void {
    const isOfServer = (key: string): boolean => key === server || key.startsWith(`${server} `);
    for (const key of [...this.#libraries.keys()].filter(isOfServer)) this.#libraries.delete(key);
  }
}

/** The story as it was opened before, with all that was read of it, where nothing of it has changed. */
function sameStory(before: Story | undefined, now: Story): Story {
  const isSame =
    before?.text === now.text &&
    before.title === now.title &&
    before.date === now.date &&
    before.source === now.source &&
    before.address === now.address;
  return isSame ? before : now;
}
