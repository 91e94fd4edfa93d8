import { knowServer } from './know-server.js';
import { ServerRows } from './server-rows.js';

/** So long it is kept that an answer helped, or did not. */
export const VOTES_KEPT_MS = 90 * 86_400_000;

/** How many answers helped, of those on which somebody said so. */
export interface VoteCount {
  readonly helped: number;
  readonly all: number;
}

/** Whether the answers of a server helped. */
export class Votes extends ServerRows {
  /**
   * Notes whether an answer helped, in place of what was said of it before.
   *
   * @param id the answer's, made by chance.
   */
  async note(id: string, helped: boolean): Promise<void> {
    const said = { helped: helped ? 1 : 0, voted_at: this.now() };
    await this.db.transaction().execute(async (db) => {
      await knowServer(db, this.server);
      await db
        .insertInto('votes')
        .values({ server: this.server, id, ...said })
        .onConflict((conflict) => conflict.columns(['server', 'id']).doUpdateSet(said))
        .execute();
    });
  }

  async count(): Promise<VoteCount> {
    const { helped, all } = await this.db
      .selectFrom('votes')
      .select((of) => [
        of.fn.sum<number | null>('helped').as('helped'),
        of.fn.countAll<number>().as('all'),
      ])
      .where('server', '=', this.server)
      .where('voted_at', '>', this.now() - VOTES_KEPT_MS)
      .executeTakeFirstOrThrow();
    return { helped: helped ?? 0, all };
  }
}
