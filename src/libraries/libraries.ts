import { randomUUID } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Intake } from '../../commands/shared/index.js';
import type { EngineCalls, Story, StoryListing } from '../engine/index.js';
import { currentLibrary, type RenewableLibrary } from './current-library.js';
import type { OpenLibrary } from './open-library.js';
import { handingLimits, readingLimits } from './people-limits.js';
import type { Library, Store, StoryRecord } from '../store/index.js';

/** So many characters of stories are kept here, to cut quotes from; two bytes each. */
const ROOM = 5_000_000;
/** The library in which a story is that nobody has kept yet. */
const DRAFTS = 'draft';

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

  /** What a server's questions are asked of, as it stands when each is answered. */
  async of(server: string): Promise<OpenLibrary> {
    return currentLibrary(await this.#opened(server));
  }

  /**
   * What is asked where some stories were picked; undefined where these are all, or none is there any more.
   *
   * @param picks the ids of those.
   */
  async ofPicks(server: string, picks: readonly string[]): Promise<EngineCalls | undefined> {
    const picked = await this.#picked(server, picks);
    return picked && currentLibrary(picked).engine;
  }

  async #picked(server: string, picks: readonly string[]): Promise<RenewableLibrary | undefined> {
    if (picks.length === 0) return undefined;
    const { revision } = await this.store.library(server).state();
    const { engine } = (await this.#opened(server)).opened;
    const again = async () => (await this.#picked(server, picks)) ?? this.#opened(server);
    const wanted = new Set(picks);
    const listings = engine.stories().filter(({ id }) => wanted.has(id));
    const own = listings.flatMap(({ id }) => engine.story(id) ?? []);
    if (own.length === 0 || own.length === engine.stories().length) return undefined;
    const key = [server, ...own.map(({ id }) => id)].join(' ');
    const known = this.#kept.get(key);
    if (known?.revision === revision) {
      return this.#renewable(server, revision, await known.opened, again);
    }
    if (known) this.#options.forget?.(key);
    const library = { server: key, revision, own, shipped: false, listings };
    const opened = this.#options.open(library);
    const characters = own.reduce((sum, { text }) => sum + text.length, 0);
    const size = Math.min(Math.max(1, characters), ROOM);
    this.#kept.set(key, { revision, opened: Promise.resolve(opened) }, { size });
    return this.#renewable(server, revision, opened, again);
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

  /** What a server's questions are asked of, as it stands now. */
  async #opened(server: string): Promise<RenewableLibrary> {
    const { revision, shipped } = await this.store.library(server).state();
    const opened = await this.#at(server, revision, shipped);
    return this.#renewable(server, revision, opened, () => this.#opened(server));
  }

  #renewable(
    server: string,
    revision: string,
    opened: OpenLibrary,
    again: () => Promise<RenewableLibrary>,
  ): RenewableLibrary {
    return {
      opened,
      renewed: async () => {
        const now = await this.store.library(server).state();
        return now.revision === revision ? undefined : again();
      },
    };
  }

  async #at(server: string, revision: string, shipped: boolean): Promise<OpenLibrary> {
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
