import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { cleaned } from './cleaned.js';
import type { Tables } from './tables.js';

/** So long a question is kept after it was last asked. */
export const KEPT_AFTER_ASKED_MS = 90 * 86_400_000;

/** So many a server keeps; where one more comes, the one that was not asked for longest goes. */
const MOST_GAPS = 500;
const ID_LENGTH = 16;
const PERSON = /<@[!&]?\d+>/gu;

/** A question that the stories did not answer. It does not tell who asked. */
export interface Gap {
  readonly id: string;
  /** As it was asked last. */
  readonly question: string;
  readonly times: number;
  /** Milliseconds since 1970. */
  readonly lastAt: number;
}

/** What was asked in a server and not answered. */
export class Gaps {
  readonly #db: Kysely<Tables>;
  readonly #server: string;
  readonly #now: () => number;

  constructor(db: Kysely<Tables>, server: string, now: () => number) {
    this.#db = db;
    this.#server = server;
    this.#now = now;
  }

  /** Notes that a question was asked and not answered. */
  async note(asked: string): Promise<void> {
    const question = cleaned(asked.replaceAll(PERSON, '@…')).trim();
    const [server, id, last_at] = [this.#server, idOf(asked), this.#now()];
    await this.#db.transaction().execute(async (db) => {
      // A server that keeps nothing else is known too, so that this goes once the bot has left.
      await db
        .insertInto('servers')
        .values({ id: server, revision: '', left_at: null })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      await db
        .insertInto('gaps')
        .values({ server, id, question, times: 1, last_at })
        .onConflict((conflict) =>
          conflict
            .columns(['server', 'id'])
            .doUpdateSet((of) => ({ question, times: of('gaps.times', '+', 1), last_at })),
        )
        .execute();
      const { count } = await db
        .selectFrom('gaps')
        .select((of) => of.fn.countAll<number>().as('count'))
        .where('server', '=', server)
        .executeTakeFirstOrThrow();
      if (count <= MOST_GAPS) return;
      await db
        .deleteFrom('gaps')
        .where('server', '=', server)
        .where('id', '=', (of) =>
          of
            .selectFrom('gaps')
            .select('id')
            .where('server', '=', server)
            .orderBy('last_at')
            .limit(1),
        )
        .execute();
    });
  }

  /** Forgets a question that was answered meanwhile. */
  async answered(question: string): Promise<void> {
    const id = idOf(question);
    const found = await this.#db
      .selectFrom('gaps')
      .select('id')
      .where('server', '=', this.#server)
      .where('id', '=', id)
      .executeTakeFirst();
    // Looking takes no lock, and most were never noted.
    if (found) await this.forget(id);
  }

  /** All of them, what was asked most often first, then what was asked last. */
  async list(): Promise<readonly Gap[]> {
    const rows = await this.#db
      .selectFrom('gaps')
      .selectAll()
      .where('server', '=', this.#server)
      .orderBy('times', 'desc')
      .orderBy('last_at', 'desc')
      .execute();
    return rows.map(({ id, question, times, last_at: lastAt }) => ({
      ...{ id, question, times, lastAt },
    }));
  }

  /** Whether there was such a question to forget. */
  async forget(id: string): Promise<boolean> {
    const { numDeletedRows } = await this.#db
      .deleteFrom('gaps')
      .where('server', '=', this.#server)
      .where('id', '=', id)
      .executeTakeFirst();
    return numDeletedRows > 0n;
  }

  /** Forgets all of them. */
  async forgetAll(): Promise<void> {
    await this.#db.deleteFrom('gaps').where('server', '=', this.#server).execute();
  }
}

/** The same for questions of the same words, however they are written. */
function idOf(question: string): string {
  const words =
    question
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return createHash('sha256').update(words.join(' ')).digest('hex').slice(0, ID_LENGTH);
}
