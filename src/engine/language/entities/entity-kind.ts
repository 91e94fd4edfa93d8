import type { NameKind } from '../names/name.js';

/** What sort of thing an entity is: that of its name, but for a people. */
export type EntityKind = Exclude<NameKind, 'nationality'>;
