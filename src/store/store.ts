import { randomUUID } from 'node:crypto';
import { LibsqlError } from '@libsql/client/sqlite3';
import { Kysely } from 'kysely';
import { InputError } from '../engine/index.js';
import { connect, makeFolder } from './connect.js';
import { libsqlDialect } from './dialect.js';
import { deleteDraft, packed, unpacked } from './draft.js';
import { Gaps, KEPT_AFTER_ASKED_MS } from './gaps.js';
import { KEPT_AFTER_REMOVAL_MS, Library } from './library.js';
import { deleteServers } from './delete-servers.js';
import { migrate } from './migrations/migrate.js';
import { PAGE_SERVER } from './page-server.js';
import { explained, StoreError } from './store-error.js';
import type { ReadStory } from './story-record.js';
import type { Tables } from './tables.js';

/** So long somebody may take to look at what was read before they keep it. */
const DRAFT_KEPT_MS = 3_600_000;
/** Each may be as large as a novel. */
const MOST_DRAFTS = 50;

/** What every server keeps, in one database. */
export class Store {
  readonly #db: Kysely<Tables>;
  readonly #now: () => number;

  constructor(db: Kysely<Tables>, now: () => number) {
    this.#db = db;
    this.#now = now;
  }

  /**
   * The library of a server.
   *
   * @param changed is called after each change.
   */
  library(server: string, changed?: () => void): Library {
    return new Library(this.#db, server, this.#now, changed);
  }

  /** What was asked in a server and not answered. */
  gaps(server: string): Gaps {
    return new Gaps(this.#db, server, this.#now);
  }

  /** The ids of the servers that keep stories. */
  async servers(): Promise<readonly string[]> {
    const rows = await this.#db
      .selectFrom('stories')
      .select('server')
      .distinct()
      .where('removed_at', 'is', null)
      .orderBy('server')
      .execute();
    return rows.map(({ server }) => server);
  }

  /** Notes in which of the servers that keep something the bot is, and in which no more. */
  async noteServers(present: readonly string[]): Promise<void> {
    const rows = await this.#db.selectFrom('servers').select(['id', 'left_at']).execute();
    const here = new Set([...present, PAGE_SERVER]);
    for (const { id, left_at } of rows) {
      if (here.has(id) !== (left_at === null)) await this.noteServer(id, here.has(id));
    }
  }

  /** Notes whether the bot is in a server. What it keeps is deleted 30 days after it left. */
  async noteServer(server: string, isIn: boolean): Promise<void> {
    await this.#db
      .updateTable('servers')
      .set({ left_at: isIn ? null : this.#now() })
      .where('id', '=', server)
      .execute();
  }

  /**
   * Puts aside what was read until somebody has looked at it, an hour at most, and as long as no more than
   * {@link MOST_DRAFTS} others of the server come after it; returns its id.
   */
  async keepDraft(server: string, read: ReadStory): Promise<string> {
    const id = randomUUID();
    await this.#db.transaction().execute(async (db) => {
      await db
        .insertInto('drafts')
        .values({ id, server, made_at: this.#now(), content: packed(read) })
        .execute();
      await db
        .deleteFrom('drafts')
        .where('server', '=', server)
        .where('id', 'not in', (of) =>
          of
            .selectFrom('drafts')
            .select('id')
            .where('server', '=', server)
            .orderBy('made_at', 'desc')
            .limit(MOST_DRAFTS),
        )
        .execute();
    });
    return id;
  }

  /** What was put aside, if it is still there and of that server. */
  async draft(server: string, id: string): Promise<ReadStory | undefined> {
    const row = await this.#db
      .selectFrom('drafts')
      .select('content')
      .where('id', '=', id)
      .where('server', '=', server)
      .where('made_at', '>', this.#now() - DRAFT_KEPT_MS)
      .executeTakeFirst();
    return row && unpacked(row.content);
  }

  /** Throws away what was put aside. */
  async dropDraft(server: string, id: string): Promise<void> {
    await deleteDraft(this.#db, server, id);
  }

  /** Deletes what nobody can bring back any more. */
  async clear(): Promise<void> {
    await this.#db
      .deleteFrom('drafts')
      .where('made_at', '<=', this.#now() - DRAFT_KEPT_MS)
      .execute();
    await this.#db
      .deleteFrom('gaps')
      .where('last_at', '<=', this.#now() - KEPT_AFTER_ASKED_MS)
      .execute();
    const until = this.#now() - KEPT_AFTER_REMOVAL_MS;
    await this.#db.transaction().execute(async (db) => {
      await db
        .deleteFrom('versions')
        .where((of) =>
          of.exists(
            of
              .selectFrom('stories')
              .select('stories.id')
              .whereRef('stories.server', '=', 'versions.server')
              .whereRef('stories.id', '=', 'versions.story')
              .where('removed_at', '<=', until),
          ),
        )
        .execute();
      await db.deleteFrom('stories').where('removed_at', '<=', until).execute();
    });
    const left = await this.#db
      .selectFrom('servers')
      .select('id')
      .where('left_at', '<=', until)
      .execute();
    await deleteServers(
      this.#db,
      left.map(({ id }) => id),
    );
  }

  /** Nothing may be asked of it any more. */
  close(): Promise<void> {
    return this.#db.destroy();
  }
}

/**
 * Opens a database, makes it where there is none, and brings it to the newest version.
 *
 * @param url `file:…`, relative to the working folder.
 * @param now the time in milliseconds since 1970; the clock's where left out.
 * @throws {InputError} where it cannot be opened; the line says why.
 */
export async function openStore(url: string, now: () => number = Date.now): Promise<Store> {
  if (/^postgres(?:ql)?:/u.test(url)) {
    throw new InputError(
      'Setting DATABASE_URL: PostgreSQL cannot be used yet; name a file:… there.',
    );
  }
  try {
    makeFolder(url);
    const db = new Kysely<Tables>({ dialect: libsqlDialect(() => connect(url)) });
    await migrate(db);
    const store = new Store(db, now);
    await store.clear();
    return store;
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    const error = explained(cause);
    const reason = error instanceof Error ? error.message : String(error);
    if (error instanceof StoreError || cause instanceof LibsqlError || isOfSystem(cause)) {
      throw new InputError(`Setting DATABASE_URL: ${reason}`, { cause });
    }
    throw cause;
  }
}

/** Whether the operating system refused something, such as making a folder. */
const isOfSystem = (error: unknown): boolean => error instanceof Error && 'syscall' in error;
