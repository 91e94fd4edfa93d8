import type { Client, InValue, Transaction } from '@libsql/client/sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import * as z from 'zod';
import { explained } from './store-error.js';

/**
 * Kysely's way to a database of libSQL's client, one query or transaction after the other.
 *
 * @param connect opens a client of one connection.
 */
export const libsqlDialect = (connect: () => Promise<Client>): Dialect => ({
  createAdapter: () => new SqliteAdapter(),
  createDriver: () => new LibsqlDriver(connect),
  createIntrospector: (db) => new SqliteIntrospector(db),
  createQueryCompiler: () => new SqliteQueryCompiler(),
});

/**
 * Whoever waits for a lock of SQLite's does so in this thread, where the one who has it would have to
 * go on: so there is one connection, and the next one waits for it outside of SQLite.
 */
class LibsqlDriver implements Driver {
  readonly #connection: LibsqlConnection;
  readonly #waiting: (() => void)[] = [];
  #isTaken = false;

  constructor(connect: () => Promise<Client>) {
    this.#connection = new LibsqlConnection(connect);
  }

  init(): Promise<void> {
    return Promise.resolve();
  }

  async acquireConnection(): Promise<LibsqlConnection> {
    if (this.#isTaken) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#isTaken = true;
    return this.#connection;
  }

  releaseConnection(): Promise<void> {
    const next = this.#waiting.shift();
    // Left taken for the next one, so that nobody who comes now gets before.
    if (next) next();
    else this.#isTaken = false;
    return Promise.resolve();
  }

  beginTransaction(connection: LibsqlConnection): Promise<void> {
    return connection.begin();
  }

  commitTransaction(connection: LibsqlConnection): Promise<void> {
    return connection.end('commit');
  }

  rollbackTransaction(connection: LibsqlConnection): Promise<void> {
    return connection.end('rollback');
  }

  destroy(): Promise<void> {
    this.#connection.close();
    return Promise.resolve();
  }
}

/** What is asked of the database: by one client as long as all goes well, else by a new one. */
class LibsqlConnection implements DatabaseConnection {
  readonly #connect: () => Promise<Client>;
  #client: Client | undefined;
  #transaction: Transaction | undefined;

  constructor(connect: () => Promise<Client>) {
    this.#connect = connect;
  }

  begin(): Promise<void> {
    return this.#trying(async (client) => {
      this.#transaction = await client.transaction('write');
    });
  }

  async end(how: 'commit' | 'rollback'): Promise<void> {
    const transaction = this.#transaction;
    this.#transaction = undefined;
    await this.#trying(() => transaction?.[how]());
    if (how === 'rollback') this.close();
  }

  close(): void {
    this.#client?.close();
    this.#client = undefined;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    return this.#trying(async (client) => {
      const on = this.#transaction ?? client;
      const { rows, rowsAffected } = await on.execute({ sql, args: parameters.map(valueOf) });
      // What its rows are the query knows, the database does not.
      return {
        rows: z.array(z.custom<Row>()).parse(rows),
        numAffectedRows: BigInt(rowsAffected),
      };
    });
  }

  // oxlint-disable-next-line require-yield -- nothing is read in parts: a library fits in memory
  async *streamQuery(): AsyncIterableIterator<never> {
    await Promise.reject(new Error('Rows are read all at once.'));
  }

  /** @throws {StoreError} where somebody can do something about what went wrong. */
  async #trying<Outcome>(work: (client: Client) => Outcome | Promise<Outcome>): Promise<Outcome> {
    try {
      this.#client ??= await this.#connect();
      return await work(this.#client);
    } catch (error) {
      // The client leaves a statement that failed open, with which nothing can be committed any more.
      if (!this.#transaction) this.close();
      throw explained(error);
    }
  }
}

function valueOf(value: unknown): InValue {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  throw new TypeError(`The database takes no ${typeof value}.`);
}
