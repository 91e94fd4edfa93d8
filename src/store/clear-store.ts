import type { Kysely } from 'kysely';
import { deleteServers, emptyJournal } from './delete-servers.js';
import { DRAFT_KEPT_MS } from './draft.js';
import { KEPT_AFTER_ASKED_MS } from './gaps.js';
import { KEPT_AFTER_REMOVAL_MS } from './library.js';
import type { Tables } from './tables.js';
import { VOTES_KEPT_MS } from './votes.js';

/** Deletes what nobody can bring back any more. */
export async function clearStore(db: Kysely<Tables>, now: number): Promise<void> {
  await db
    .deleteFrom('drafts')
    .where('made_at', '<=', now - DRAFT_KEPT_MS)
    .execute();
  await db
    .deleteFrom('votes')
    .where('voted_at', '<=', now - VOTES_KEPT_MS)
    .execute();
  await db.transaction().execute((transaction) => clearQuestions(transaction, now));
  const until = now - KEPT_AFTER_REMOVAL_MS;
  await db.transaction().execute((transaction) => clearStories(transaction, until));
  await db.transaction().execute(async (transaction) => {
    const left = await transaction
      .selectFrom('servers')
      .select('id')
      .where('left_at', '<=', until)
      .execute();
    await deleteServers(
      transaction,
      left.map(({ id }) => id),
    );
  });
  await emptyJournal(db);
}

/** Whoever waits for the answer to a question that goes waits no more. */
async function clearQuestions(db: Kysely<Tables>, now: number): Promise<void> {
  await db
    .deleteFrom('gaps')
    .where('last_at', '<=', now - KEPT_AFTER_ASKED_MS)
    .execute();
  await db
    .deleteFrom('wishes')
    .where((of) =>
      of.not(
        of.exists(
          of
            .selectFrom('gaps')
            .select('gaps.id')
            .whereRef('gaps.server', '=', 'wishes.server')
            .whereRef('gaps.id', '=', 'wishes.gap'),
        ),
      ),
    )
    .execute();
}

/** Stories that were removed until then, their texts, and where they were picked. */
async function clearStories(db: Kysely<Tables>, until: number): Promise<void> {
  for (const table of ['versions', 'picks'] as const) {
    await db
      .deleteFrom(table)
      .where((of) =>
        of.exists(
          of
            .selectFrom('stories')
            .select('stories.id')
            .whereRef('stories.server', '=', `${table}.server`)
            .whereRef('stories.id', '=', `${table}.story`)
            .where('removed_at', '<=', until),
        ),
      )
      .execute();
  }
  await db.deleteFrom('stories').where('removed_at', '<=', until).execute();
}
