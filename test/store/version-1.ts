export const TEXT = 'The well runs dry\n\nThe well of Anse ran dry in May.';

/** A database of version 1 with a story in it; none of it is ever changed. */
export const VERSION_1 = [
  'create table schema_version (version integer not null)',
  'insert into schema_version values (1)',
  'create table servers (id text primary key, revision text not null, shipped integer default 1 not null)',
  `create table stories (server text not null, id text not null, title text not null, kind text not null,
    language text not null, source text, date text, address text, questions text not null,
    version integer not null, added_at integer not null, removed_at integer,
    constraint stories_key primary key (server, id))`,
  `create table versions (server text not null, story text not null, version integer not null,
    text text not null, characters integer not null, text_hash text not null, paragraphs text not null,
    title_span text, words integer not null, origin text not null, origin_name text,
    read_at integer not null, constraint versions_key primary key (server, story, version))`,
  `insert into servers values ('1', 'a', 0)`,
  `insert into stories values ('1', 'well', 'The well runs dry', 'original', 'en', null, '2024-05-01',
    null, '[]', 1, 5, null)`,
  `insert into versions values ('1', 'well', 1, '${JSON.stringify(TEXT)}', 51, 'hash',
    '[{"start":19,"end":51,"number":1}]', null, 11, 'file', 'well.txt', 5)`,
];
