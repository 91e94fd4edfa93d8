import { randomUUID } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { Story } from '../engine/index.js';
import { deleteServers, emptyJournal } from './delete-servers.js';
import { deleteDraft } from './draft.js';
import { idWithText, joinedRows, rowAt, versionRows } from './library-rows.js';
import { insertMoved, type MovedStory } from './moved-story.js';
import { insertStory, insertText } from './insert-story.js';
import { ServerRows } from './server-rows.js';
import {
  recordOf,
  storyOf,
  versionOf,
  type ReadStory,
  type StoryRecord,
  type StoryVersion,
} from './story-record.js';
import type { Tables } from './tables.js';

/** So long a story that was removed can be brought back. */
export const KEPT_AFTER_REMOVAL_MS = 30 * 86_400_000;

/** What may be changed of a story beside its text. */
export interface StoryChange {
  readonly title?: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly date?: string | undefined;
}

/** How much a server keeps. */
export interface LibraryAmount {
  readonly stories: number;
  /** Those that can be brought back. */
  readonly removed: number;
  /** Of all of them, the former ones too. */
  readonly texts: number;
  /** Of all texts together, UTF-16 code units. */
  readonly characters: number;
}

/** What became of a story that was put aside: a new one, the next text of one, or that very text is there already. */
export interface KeptDraft {
  readonly id: string;
  readonly as: 'story' | 'version' | 'known';
}

/**
 * What one server keeps. A change is there, whole and for good, once its promise resolves; where it
 * rejects, with a {@link StoreError} or not, nothing was changed.
 */
export class Library extends ServerRows {
  readonly #changed: (() => void) | undefined;

  constructor(
    db: Kysely<Tables>,
    server: string,
    now: () => number,
    /** Called after each change. */
    changed?: () => void,
  ) {
    super(db, server, now);
    this.#changed = changed;
  }

  /** Stands for all that is answered from: another one after each change of that. */
  async state(): Promise<{ readonly revision: string; readonly shipped: boolean }> {
    const row = await this.db
      .selectFrom('servers')
      .select(['revision', 'shipped'])
      .where('id', '=', this.server)
      .executeTakeFirst();
    return { revision: row?.revision ?? '', shipped: (row?.shipped ?? 1) === 1 };
  }

  /** The stories, the last added last, without those that were removed. */
  async records(): Promise<readonly StoryRecord[]> {
    const rows = await joinedRows(this.db, this.server).where('removed_at', 'is', null).execute();
    return rows.map(recordOf);
  }

  /** Those that can be brought back, the last removed last. */
  async removed(): Promise<readonly StoryRecord[]> {
    const rows = await joinedRows(this.db, this.server)
      .where('removed_at', '>', this.now() - KEPT_AFTER_REMOVAL_MS)
      .clearOrderBy()
      .orderBy('removed_at')
      .orderBy('stories.id')
      .execute();
    return rows.map(recordOf);
  }

  /** The stories that are answered from, with their texts. */
  async stories(): Promise<readonly Story[]> {
    const rows = await joinedRows(this.db, this.server)
      .select('versions.text')
      .where('removed_at', 'is', null)
      .execute();
    return rows.map(storyOf);
  }

  /** Keeps a story as a new one. */
  add(read: ReadStory): Promise<string> {
    return this.#change((db) => insertStory(db, this.server, read, this.now()));
  }

  /**
   * Keeps what was put aside, which then is so no more: as the next text of the story that was read at the same
   * address, else as a new one. Undefined where nothing is put aside under that name any more.
   */
  keepDraft(draft: string, read: ReadStory): Promise<KeptDraft | undefined> {
    const { server } = this;
    const { text, address } = read.story;
    return this.#change(async (db) => {
      if (!(await deleteDraft(db, server, draft))) return undefined;
      const known = await idWithText(db, server, text);
      if (known !== undefined) return { id: known, as: 'known' };
      const before = address === undefined ? undefined : await rowAt(db, server, address);
      if (before) {
        await insertText(db, before, read, this.now());
        return { id: before.id, as: 'version' };
      }
      return { id: await insertStory(db, server, read, this.now()), as: 'story' };
    });
  }

  /** Keeps a story from elsewhere under its own id; false where that id was here already. */
  bringIn(moved: MovedStory): Promise<boolean> {
    return this.#change((db) => insertMoved(db, this.server, moved));
  }

  /** Whether there was such a story to change. */
  alter(id: string, { title, date }: StoryChange): Promise<boolean> {
    const given = { ...(title !== undefined && { title }), ...(date !== undefined && { date }) };
    return this.#update(id, given, null);
  }

  /** Takes a story out; whether there was one. */
  remove(id: string): Promise<boolean> {
    return this.#update(id, { removed_at: this.now() }, null);
  }

  /** Brings back a story that was removed; whether there was one. */
  restore(id: string): Promise<boolean> {
    return this.#update(id, { removed_at: null }, this.now() - KEPT_AFTER_REMOVAL_MS);
  }

  /** Every text that a story has and had, the newest first. */
  async versions(id: string): Promise<readonly StoryVersion[]> {
    const rows = await versionRows(this.db, this.server, id).execute();
    return rows.map(versionOf);
  }

  /** The id of the story that has this very text. */
  withText(text: string): Promise<string | undefined> {
    return idWithText(this.db, this.server, text);
  }

  /** The id of the story that was read at an address. */
  async at(address: string): Promise<string | undefined> {
    return (await rowAt(this.db, this.server, address))?.id;
  }

  /** Whether the shipped stories are seen. */
  async showShipped(shown: boolean): Promise<void> {
    await this.#change((db) =>
      db
        .updateTable('servers')
        .set({ shipped: shown ? 1 : 0 })
        .where('id', '=', this.server)
        .execute(),
    );
  }

  /** How much is kept. */
  async amount(): Promise<LibraryAmount> {
    const [stories, removed] = await Promise.all([this.records(), this.removed()]);
    const all = await this.db
      .selectFrom('versions')
      .select((of) => [
        of.fn.countAll<number>().as('texts'),
        of.fn.sum<number | null>('characters').as('characters'),
      ])
      .where('server', '=', this.server)
      .executeTakeFirstOrThrow();
    return {
      ...{ stories: stories.length, removed: removed.length },
      ...{ texts: all.texts, characters: all.characters ?? 0 },
    };
  }

  /** Deletes all that is kept, for good. */
  async deleteAll(): Promise<void> {
    await this.db.transaction().execute((db) => deleteServers(db, [this.server]));
    this.#changed?.();
    await emptyJournal(this.db);
  }

  /** @param removedAfter null for a story that is there, else a time after which it was removed. */
  #update(
    id: string,
    set: { title?: string; date?: string; removed_at?: number | null },
    removedAfter: number | null,
  ): Promise<boolean> {
    return this.#change(async (db) => {
      const { numUpdatedRows } = await db
        .updateTable('stories')
        .set(set)
        .where('server', '=', this.server)
        .where('id', '=', id)
        .where('removed_at', removedAfter === null ? 'is' : '>', removedAfter)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    });
  }

  /** Changes something as one, and gives the library another revision. */
  async #change<Outcome>(work: (db: Transaction<Tables>) => Promise<Outcome>): Promise<Outcome> {
    const outcome = await this.db.transaction().execute(async (db) => {
      const revision = randomUUID();
      await db
        .insertInto('servers')
        .values({ id: this.server, revision, left_at: null })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ revision }))
        .execute();
      return work(db);
    });
    this.#changed?.();
    return outcome;
  }
}
