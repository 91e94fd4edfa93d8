import type { Kysely } from 'kysely';
import type { Tables } from './tables.js';

/** A question of which people are to be told once it is answered. */
export interface WishedQuestion {
  readonly server: string;
  /** The question's id in that server. */
  readonly id: string;
  readonly question: string;
  readonly users: readonly string[];
}

/** Who is to be told of an answer, in all servers. */
export class Wishes {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  /** The questions of which somebody is to be told. */
  async of(user: string): Promise<readonly Omit<WishedQuestion, 'users'>[]> {
    return this.#joined().where('user', '=', user).execute();
  }

  /** Forgets that somebody is to be told: of one question, or of all. */
  async forget(user: string, of?: Pick<WishedQuestion, 'server' | 'id'>): Promise<void> {
    const all = this.#db.deleteFrom('wishes').where('user', '=', user);
    await (of ? all.where('server', '=', of.server).where('gap', '=', of.id) : all).execute();
  }

  /**
   * The questions that may be answered since: the library of their server has changed after it was looked.
   *
   * @param server of this one alone.
   */
  async open(server?: string): Promise<readonly WishedQuestion[]> {
    const all = this.#joined()
      .innerJoin('servers', 'servers.id', 'wishes.server')
      .select('user')
      .whereRef('wishes.revision', '!=', 'servers.revision')
      .where('left_at', 'is', null);
    const rows = await (
      server === undefined ? all : all.where('servers.id', '=', server)
    ).execute();
    const byQuestion = new Map<string, WishedQuestion & { readonly users: string[] }>();
    for (const { user, ...wished } of rows) {
      const key = `${wished.server} ${wished.id}`;
      const known = byQuestion.get(key);
      if (known) known.users.push(user);
      else byQuestion.set(key, { ...wished, users: [user] });
    }
    return [...byQuestion.values()];
  }

  /**
   * Notes that no answer was found.
   *
   * @param revision the library's, in which it was looked.
   */
  async looked(
    { server, id }: Pick<WishedQuestion, 'server' | 'id'>,
    revision: string,
  ): Promise<void> {
    await this.#db
      .updateTable('wishes')
      .set({ revision })
      .where('server', '=', server)
      .where('gap', '=', id)
      .execute();
  }

  #joined() {
    return this.#db
      .selectFrom('wishes')
      .innerJoin('gaps', (join) =>
        join.onRef('gaps.server', '=', 'wishes.server').onRef('gaps.id', '=', 'wishes.gap'),
      )
      .select(['wishes.server as server', 'gaps.id as id', 'question']);
  }
}
