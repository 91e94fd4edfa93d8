import { randomUUID } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Draw, Intake } from '../../commands/shared/index.js';
import type { EngineCalls, Story, StoryListing } from '../engine/index.js';
import { handingLimits, readingLimits } from './people-limits.js';
import type { Library, Store, StoryRecord } from '../store/index.js';

/** So many characters of stories are kept here, to cut quotes from; two bytes each. */
const ROOM = 5_000_000;
/** The library in which a story is that nobody has kept yet. */
const DRAFTS = 'draft';

/** What a server's stories are asked by. */
export interface OpenLibrary {
  readonly engine: EngineCalls;
  /** Draws pictures of them; in this thread where left out. */
  readonly draw?: Draw | undefined;
}

/** The stories that a server sees. */
export interface LibraryToOpen {
  /** The server's id; where some of its stories alone are opened, a space and their ids after it. */
  readonly server: string;
  readonly revision: string;
  readonly own: readonly Story[];
  /** Whether the shipped stories come before them. */
  readonly shipped: boolean;
  /** All of them, in order. */
  readonly listings: readonly StoryListing[];
}

/** What somebody is shown of a story before they keep it. */
export interface StoryPreview {
  /** Whom and what it speaks of, most mentioned first. */
  readonly subjects: readonly string[];
}

interface LibrariesOptions {
  readonly store: Store;
  readonly intake: Intake;
  /** The shipped stories. */
  readonly shipped: OpenLibrary;
  readonly open: (library: LibraryToOpen) => OpenLibrary;
  /** Called where a server's stories, all or some, or those of a former revision, are wanted no more. */
  readonly forget?: (server: string) => void;
}

interface Kept {
  readonly revision: string;
  readonly opened: Promise<OpenLibrary>;
}

/** The libraries of all servers. */
export class Libraries {
  readonly store: Store;
  readonly intake: Intake;
  readonly limits = { reading: readingLimits(), handing: handingLimits() };
  readonly #options: LibrariesOptions;
  readonly #kept: LRUCache<string, Kept>;

  constructor(options: LibrariesOptions) {
    this.store = options.store;
    this.intake = options.intake;
    this.#options = options;
    this.#kept = new LRUCache({ maxSize: ROOM });
  }

  /** What a server's questions are asked of, as it stands now. */
  async of(server: string): Promise<OpenLibrary> {
    const { revision, shipped } = await this.store.library(server).state();
    // A server that keeps nothing.
    if (revision === '') return this.#options.shipped;
    const known = this.#kept.get(server);
    if (known?.revision === revision) return known.opened;
    if (known) this.#options.forget?.(server);
    const opened = this.#open(server, revision, shipped);
    this.#kept.set(server, { revision, opened }, { size: 1 });
    opened.catch(() => this.#kept.delete(server));
    return opened;
  }

  /**
   * What is asked where some stories were picked; undefined where these are all, or none is there any more.
   *
   * @param picks the ids of those.
   */
  async ofPicks(server: string, picks: readonly string[]): Promise<EngineCalls | undefined> {
    if (picks.length === 0) return undefined;
    const { revision } = await this.store.library(server).state();
    const { engine } = await this.of(server);
    const wanted = new Set(picks);
    const listings = engine.stories().filter(({ id }) => wanted.has(id));
    const own = listings.flatMap(({ id }) => engine.story(id) ?? []);
    if (own.length === 0 || own.length === engine.stories().length) return undefined;
    const key = [server, ...own.map(({ id }) => id)].join(' ');
    const known = this.#kept.get(key);
    if (known?.revision === revision) return (await known.opened).engine;
    if (known) this.#options.forget?.(key);
    const library = { server: key, revision, own, shipped: false, listings };
    const opened = this.#options.open(library);
    const characters = own.reduce((sum, { text }) => sum + text.length, 0);
    const size = Math.min(Math.max(1, characters), ROOM);
    this.#kept.set(key, { revision, opened: Promise.resolve(opened) }, { size });
    return opened.engine;
  }

  /**
   * What a server keeps; what was read of it is let go of after each change.
   *
   * @param changed is called after that.
   */
  library(server: string, changed?: () => void): Library {
    return this.store.library(server, () => {
      const isOfServer = (key: string): boolean => key === server || key.startsWith(`${server} `);
      for (const key of [...this.#kept.keys()].filter(isOfServer)) this.#kept.delete(key);
      this.#options.forget?.(server);
      changed?.();
    });
  }

  /** What is in a story that nobody has kept yet. */
  async preview(story: Story): Promise<StoryPreview> {
    const { engine } = this.#options.open({
      ...{ server: DRAFTS, revision: randomUUID(), own: [story], shipped: false, listings: [] },
    });
    try {
      const subjects = await engine.subjects();
      return { subjects: subjects.map(({ name }) => name) };
    } finally {
      this.#options.forget?.(DRAFTS);
    }
  }

  async #open(server: string, revision: string, shipped: boolean): Promise<OpenLibrary> {
    const library = this.store.library(server);
    const own = await library.stories();
    if (own.length === 0 && shipped) return this.#options.shipped;
    const records = await library.records();
    const listings = [
      ...(shipped ? this.#options.shipped.engine.stories() : []),
      ...records.map(listingOf),
    ];
    const characters = own.reduce((sum, { text }) => sum + text.length, 0);
    const opened = this.#options.open({ server, revision, own, shipped, listings });
    const size = Math.min(Math.max(1, characters), ROOM);
    const known = this.#kept.get(server);
    if (known?.revision === revision) this.#kept.set(server, known, { size });
    return opened;
  }
}

function listingOf({
  id,
  title,
  kind,
  source,
  date,
  paragraphs,
  words,
}: StoryRecord): StoryListing {
  return { id, title, kind, source, date, paragraphs, words };
}
