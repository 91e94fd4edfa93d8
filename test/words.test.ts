import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { wordsPeopleRead } from './words-people-read.js';

const ROOT = join(import.meta.dirname, '..');
const LIST = join(ROOT, 'docs', 'words.md');

/** What nobody says aloud, and what was said here once. */
const NOT_PLAIN = [
  /\bwhom and what\b/iu,
  /\bis not sure to\b/u,
  /\bdated by its words\b/u,
  /\b0 (?:known|without)\b/u,
  /\bclaimed by\b/u,
  /\btold as not so\b/u,
  /\bunder a condition\b/u,
  /\bgoes on on\b/u,
  // A dash with spaces around it: parts are set apart by a dot, ends of a range by `to`.
  /\S\s[-–—]\s/u,
];

const words = wordsPeopleRead(ROOT);

it('every string that people read is in the list of those that were read aloud', () => {
  if (process.env['KEEP_WORDS'] !== undefined) writeFileSync(LIST, `${words}\n`);
  const listed = readFileSync(LIST, 'utf8').split('\n');
  expect(words.split('\n').filter((line) => !listed.includes(line))).toEqual([]);
});

it('the list has no string that nobody reads any more', () => {
  const said = words.split('\n');
  const listed = readFileSync(LIST, 'utf8').trimEnd().split('\n');
  expect(listed.filter((line) => !said.includes(line))).toEqual([]);
});

it.each(NOT_PLAIN)('none of them says %s', (pattern) => {
  expect(words.split('\n').filter((line) => pattern.test(line))).toEqual([]);
});
