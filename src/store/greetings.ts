import type { Kysely } from 'kysely';
import type { Tables } from './tables.js';

/** To which servers the bot has introduced itself. */
export class Greetings {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  /** Notes a server as greeted; whether it was not before. */
  async note(server: string): Promise<boolean> {
    const { numInsertedOrUpdatedRows: inserted = 0n } = await this.#db
      .insertInto('greeted')
      .values({ server })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return inserted > 0n;
  }

  /** Forgets a server that the bot has left. */
  async forget(server: string): Promise<void> {
    await this.#db.deleteFrom('greeted').where('server', '=', server).execute();
  }

  /** Forgets all but those in which the bot is. */
  async keep(present: readonly string[]): Promise<void> {
    const here = new Set(present);
    const rows = await this.#db.selectFrom('greeted').select('server').execute();
    for (const { server } of rows) if (!here.has(server)) await this.forget(server);
  }
}
