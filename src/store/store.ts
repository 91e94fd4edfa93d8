import { randomUUID } from 'node:crypto';
import { LibsqlError } from '@libsql/client/sqlite3';
import { Kysely } from 'kysely';
import { InputError } from '../engine/index.js';
import { connect, makeFolder } from './connect.js';
import { libsqlDialect } from './dialect.js';
import { DRAFT_KEPT_MS, deleteDraft, packed, unpacked } from './draft.js';
import { clearStore } from './clear-store.js';
import { Gaps } from './gaps.js';
import { Greetings } from './greetings.js';
import { Library } from './library.js';
import { migrate } from './migrations/migrate.js';
import { PAGE_SERVER } from './page-server.js';
import { Settings } from './settings.js';
import { explained, StoreError } from './store-error.js';
import type { ReadStory } from './story-record.js';
import type { Tables } from './tables.js';
import { Votes } from './votes.js';
import { Wishes } from './wishes.js';

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

  /** What a server and its channels want otherwise. */
  settings(server: string): Settings {
    return new Settings(this.#db, server);
  }

  /** Whether the answers of a server helped. */
  votes(server: string): Votes {
    return new Votes(this.#db, server, this.#now);
  }

  /** Who is to be told of an answer. */
  get wishes(): Wishes {
    return new Wishes(this.#db);
  }

  /** To which servers the bot has introduced itself. */
  get greetings(): Greetings {
    return new Greetings(this.#db);
  }

  /** The ids of the servers that keep stories, or want something otherwise. */
  async servers(): Promise<readonly string[]> {
    const own = this.#db
      .selectFrom('servers')
      .select((of) => of.ref('id').as('server'))
      .where((of) =>
        of.or([
          ...[of('shipped', '=', 0), of('private', '=', 1), of('helpful', '=', 1)],
          ...[of('keepers', 'is not', null), of('questions', 'is not', null)],
        ]),
      );
    const rows = await this.#db
      .selectFrom('stories')
      .select('server')
      .where('removed_at', 'is', null)
      .union(this.#db.selectFrom('channels').select('server'))
      .union(this.#db.selectFrom('picks').select('server'))
      .union(own)
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
  clear(): Promise<void> {
    return clearStore(this.#db, this.#now());
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
