import type { Kysely } from 'kysely';
import type { Tables } from './tables.js';

/** What one server keeps of a kind. */
export abstract class ServerRows {
  protected readonly db: Kysely<Tables>;
  /** The server's id. */
  readonly server: string;
  /** The time in milliseconds since 1970. */
  protected readonly now: () => number;

  constructor(db: Kysely<Tables>, server: string, now: () => number) {
    this.db = db;
    this.server = server;
    this.now = now;
  }
}
