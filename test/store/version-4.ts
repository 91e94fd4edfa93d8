import { VERSION_3 } from './version-3.js';

/** A database of version 4 with a story in it; none of it is ever changed. */
export const VERSION_4 = [
  ...VERSION_3,
  `create table gaps (server text not null, id text not null, question text not null,
    times integer not null, last_at integer not null, primary key (server, id))`,
  `insert into gaps values ('1', 'aa', 'Who keeps the lamp?', 2, 5)`,
  'update schema_version set version = 4',
];
