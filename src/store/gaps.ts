import { createHash } from 'node:crypto';
import type { Kysely, Selectable } from 'kysely';
import { cleaned } from './cleaned.js';
import { knowServer } from './know-server.js';
import { ServerRows } from './server-rows.js';
import type { GapRow, Tables } from './tables.js';

/** So long a question is kept after it was last asked. */
export const KEPT_AFTER_ASKED_MS = 90 * 86_400_000;

/**
 * So many a server keeps; where one more comes, the one that was not asked for longest goes, of those
 * that nobody handed to people where there are such.
 */
const MOST_GAPS = 500;
const ID_LENGTH = 16;
/** No library has it as its revision. */
const LOOK_AGAIN = '?';
const PERSON = /<@[!&]?\d+>/gu;

/** A question that the stories did not answer. It does not tell who asked. */
export interface Gap {
  readonly id: string;
  /** As it was asked last. */
  readonly question: string;
  readonly times: number;
  /** Milliseconds since 1970. */
  readonly lastAt: number;
  /** When somebody handed it to people; in milliseconds as well. */
  readonly handedAt?: number | undefined;
}

/** What was asked in a server and not answered. */
export class Gaps extends ServerRows {
  /** Notes that a question was asked and not answered. */
  note(asked: string): Promise<void> {
    return this.db.transaction().execute((db) => noteIn(db, this.server, asked, this.now()));
  }

  /**
   * Forgets a question that was answered meanwhile, unless somebody is to be told of that: then it waits
   * until they are. Whether it does.
   */
  async answered(question: string): Promise<boolean> {
    const found = await this.find(question);
    // Looking takes no lock, and most were never noted.
    if (!found) return false;
    return this.db.transaction().execute(async (db) => {
      const { numUpdatedRows } = await db
        .updateTable('wishes')
        .set({ revision: LOOK_AGAIN })
        .where('server', '=', this.server)
        .where('gap', '=', found.id)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) await forgetIn(db, this.server, found.id);
      return numUpdatedRows > 0n;
    });
  }

  /** All of them, what was asked most often first, then what was asked last. */
  async list(): Promise<readonly Gap[]> {
    const rows = await this.db
      .selectFrom('gaps')
      .selectAll()
      .where('server', '=', this.server)
      .orderBy('times', 'desc')
      .orderBy('last_at', 'desc')
      .execute();
    return rows.map(gapOf);
  }

  /** What is kept of a question, however it is written. */
  async find(question: string): Promise<Gap | undefined> {
    const row = await rowOf(this.db, this.server, idOf(question));
    return row && gapOf(row);
  }

  /** The same for the same question of the same server, however it is written. */
  keyOf(question: string): string {
    return `${this.server} ${idOf(question)}`;
  }

  /** Notes that a question that was noted is handed to people. */
  async hand(question: string): Promise<void> {
    await this.db
      .updateTable('gaps')
      .set({ handed_at: this.now() })
      .where('server', '=', this.server)
      .where('id', '=', idOf(question))
      .execute();
  }

  /**
   * Notes that somebody is to be told once a question is answered, and the question where it was forgotten
   * meanwhile: else nobody would be told.
   *
   * @param revision the library's, in which no answer was found.
   */
  wish(question: string, user: string, revision: string): Promise<void> {
    return this.db.transaction().execute(async (db) => {
      const wish = { server: this.server, gap: idOf(question) };
      if (!(await rowOf(db, wish.server, wish.gap))) {
        await noteIn(db, wish.server, question, this.now());
      }
      await db
        .insertInto('wishes')
        .values({ ...wish, user, revision })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    });
  }

  /** Whether there was such a question to forget; nobody is told of it any more. */
  forget(id: string): Promise<boolean> {
    return this.db.transaction().execute((db) => forgetIn(db, this.server, id));
  }

  /** Forgets a question that was answered, unless somebody is still to be told. */
  async forgetTold(id: string): Promise<void> {
    await this.db
      .deleteFrom('gaps')
      .where('server', '=', this.server)
      .where('id', '=', id)
      .where((of) =>
        of.not(
          of.exists(
            of
              .selectFrom('wishes')
              .select('user')
              .where('server', '=', this.server)
              .where('gap', '=', id),
          ),
        ),
      )
      .execute();
  }

  /** Forgets all of them. */
  async forgetAll(): Promise<void> {
    await this.db.transaction().execute(async (db) => {
      for (const table of ['wishes', 'gaps'] as const) {
        await db.deleteFrom(table).where('server', '=', this.server).execute();
      }
    });
  }
}

const gapOf = ({ id, question, times, last_at, handed_at }: Selectable<GapRow>): Gap => ({
  ...{ id, question, times, lastAt: last_at, handedAt: handed_at ?? undefined },
});

const rowOf = (db: Kysely<Tables>, server: string, id: string) =>
  db
    .selectFrom('gaps')
    .selectAll()
    .where('server', '=', server)
    .where('id', '=', id)
    .executeTakeFirst();

async function noteIn(
  db: Kysely<Tables>,
  server: string,
  asked: string,
  last_at: number,
): Promise<void> {
  const question = cleaned(asked.replaceAll(PERSON, '@…')).trim();
  await knowServer(db, server);
  await db
    .insertInto('gaps')
    .values({ server, id: idOf(asked), question, times: 1, last_at })
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
  const longest = await db
    .selectFrom('gaps')
    .select('id')
    .where('server', '=', server)
    .orderBy((of) => of('handed_at', 'is not', null))
    .orderBy('last_at')
    .limit(1)
    .executeTakeFirstOrThrow();
  await forgetIn(db, server, longest.id);
}

async function forgetIn(db: Kysely<Tables>, server: string, id: string): Promise<boolean> {
  await db.deleteFrom('wishes').where('server', '=', server).where('gap', '=', id).execute();
  const { numDeletedRows } = await db
    .deleteFrom('gaps')
    .where('server', '=', server)
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
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
