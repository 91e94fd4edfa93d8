import type { Kysely } from 'kysely';
import type { Tables } from '../tables.js';

/** Brings a database of one version to the next. It is never changed once somebody may have run it. */
export type Migration = (db: Pick<Kysely<Tables>, 'schema'>) => Promise<void>;
