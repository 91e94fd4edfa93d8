import { VERSION_2 } from './version-2.js';

/** A database of version 3 with a story in it; none of it is ever changed. */
export const VERSION_3 = [
  ...VERSION_2,
  'alter table servers add column left_at integer',
  'update schema_version set version = 3',
];
