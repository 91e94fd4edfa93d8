import { VERSION_1 } from './version-1.js';

/** A database of version 2 with a story in it; none of it is ever changed. */
export const VERSION_2 = [
  ...VERSION_1,
  `create table drafts (id text primary key, server text not null, made_at integer not null,
    content text not null)`,
  'create index versions_by_text on versions (server, text_hash)',
  'update schema_version set version = 2',
];
