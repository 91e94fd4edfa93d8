import { VERSION_4 } from './version-4.js';

/** A database of version 5 with a story in it; none of it is ever changed. */
export const VERSION_5 = [
  ...VERSION_4,
  'alter table servers add column keepers text',
  'alter table servers add column private integer default 0 not null',
  'alter table servers add column questions text',
  'alter table servers add column helpful integer default 0 not null',
  `create table channels (server text not null, channel text not null, private integer not null,
    primary key (server, channel))`,
  `create table picks (server text not null, channel text not null, story text not null,
    primary key (server, channel, story))`,
  'create table greeted (server text primary key)',
  'update schema_version set version = 5',
];
