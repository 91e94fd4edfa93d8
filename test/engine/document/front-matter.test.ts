import { describe, expect, test } from 'vitest';
import { faultIn, paragraphsOf, storyIn } from './folder.js';

const LINES = { id: 'port', title: 'The port', language: 'en' };
/** A story with these lines of front matter beside or instead of the usual ones. */
const storyWith = (lines: Readonly<Record<string, string | undefined>>): string => {
  const all: Record<string, string | undefined> = { ...LINES, ...lines };
  const yaml = Object.entries(all).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}\n`],
  );
  return `---\n${yaml.join('')}---\n\nThe port opened.\n`;
};

test('front matter says what is known of a story', async () => {
  const lines = {
    kind: 'retelling',
    source: 'The Daily Port',
    date: '2026-01-31',
    address: 'https://news.example/port',
  };
  const story = await storyIn('a.md', storyWith(lines));
  expect(story).toMatchObject({ ...LINES, ...lines });
});

test('a story is an original unless it says otherwise', async () => {
  expect((await storyIn('a.md', storyWith({}))).kind).toBe('original');
});

test('its offsets are into the file itself', async () => {
  const content = storyWith({});
  const story = await storyIn('a.md', content);
  const start = content.indexOf('port opened');
  expect(story.text).toBe(content);
  expect(story.quote(start, start + 11).text).toBe('port opened');
});

test.each([
  ['a byte order mark', (text: string) => `\uFEFF${text}`],
  ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
  ['both', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
])('%s changes nothing', async (_, change) => {
  const content = change(storyWith({}));
  const story = await storyIn('a.md', content);
  expect(story.id).toBe('port');
  expect(story.text).toBe(content);
  expect(paragraphsOf(story)).toEqual(['The port opened.']);
});

describe('a fault names file, line and what to do', () => {
  test.each([
    [{ id: 'The Port' }, 'a.md:2: front matter: "id" needs lower-case letters, digits and hyphens'],
    [{ id: undefined }, 'a.md:2: front matter: "id" is missing'],
    [{ title: '""' }, 'a.md:3: front matter: "title" is empty'],
    [
      { language: 'English' },
      'a.md:4: front matter: "language" needs a language code such as "en"',
    ],
    [{ kind: 'copy' }, 'a.md:5: front matter: "kind" must be "original" or "retelling"'],
    [{ date: '2026-02-30' }, 'a.md:5: front matter: "date" needs a day such as "2026-01-31"'],
    [{ address: 'ftp://a.example' }, 'a.md:5: front matter: "address" needs a web address'],
    [{ addres: 'x' }, 'a.md:5: front matter: "addres" is not a key that a story has'],
    [{ title: '*New* port' }, /^a\.md:3: /u],
    [
      { title: '*new' },
      'a.md:3: front matter: a value that begins with "*" needs quotes around it',
    ],
    [{ title: 'Port: news' }, /^a\.md:3: the front matter is not YAML: [^\n]+$/u],
    [{ title: '"Port' }, /^a\.md:\d: the front matter is not YAML: [^\n]+$/u],
    [{ title: '[a]' }, /^a\.md:3: front matter: "title" /u],
  ])('%j', async (lines, fault) => {
    expect(await faultIn('a.md', storyWith(lines))).toMatch(fault);
  });

  test('also where there is nothing in it', async () => {
    expect(await faultIn('a.md', '---\n---\nWords.')).toMatch(
      /^a\.md:2: .* such as "id: my-story"$/u,
    );
  });

  test('also where its end is missing, so that it is not taken for the story', async () => {
    const fault = 'a.md:1: the front matter has no end: put a line "---" after it';
    expect(await faultIn('a.md', '---\nid: port\ntitle: The port\n\nThe port opened.')).toBe(fault);
  });

  test('also where its aliases would fill the memory', async () => {
    const row = (name: string): string => `[${Array.from({ length: 9 }, () => name).join(',')}]`;
    const bomb = `---\na: &a ${row('x')}\nb: &b ${row('*a')}\nc: ${row('*b')}\n---\nWords.`;
    expect(await faultIn('a.md', bomb)).toMatch(/^a\.md:3: /u);
  });
});

describe('front matter in TOML', () => {
  const toml = (lines: string): string => `+++\n${lines}\n+++\n\nThe port opened.\n`;
  const LINES_OF_TOML = 'id = "port"\ntitle = "The port"\nlanguage = "en"';

  test.each([
    ['as it stands', (text: string) => text],
    [
      'with a byte order mark and Windows line ends',
      (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
    ],
  ])('says the same between lines of pluses, %s', async (_, change) => {
    const content = change(toml(`${LINES_OF_TOML}\ndate = 2026-01-31\nquestions = ["Who paid?"]`));
    const story = await storyIn('a.md', content);
    expect(story).toMatchObject({ ...LINES, date: '2026-01-31', questions: ['Who paid?'] });
    expect(story.text).toBe(content);
    expect(paragraphsOf(story)).toEqual(['The port opened.']);
  });

  test.each([
    '2022-07-01T10:00:00Z',
    '2022-07-01T23:30:00+02:00',
    '2022-07-01 10:00:00',
    '"2022-07-01T10:00:00Z"',
  ])('takes the day of a time: %s', async (date) => {
    const story = await storyIn('a.md', toml(`${LINES_OF_TOML}\ndate = ${date}`));
    expect(story.date).toBe('2022-07-01');
  });

  test.each([
    [toml('title = "The port"'), 'a.md:2: front matter: "id" is missing'],
    [
      toml(`${LINES_OF_TOML}\naddres = "x"`),
      'a.md:5: front matter: "addres" is not a key that a story has',
    ],
    [
      toml(`${LINES_OF_TOML}\ndate = "May"`),
      'a.md:5: front matter: "date" needs a day such as "2026-01-31"',
    ],
    [
      toml(`${LINES_OF_TOML}\n[kind]\na = 1`),
      'a.md:5: front matter: "kind" must be "original" or "retelling"',
    ],
    [toml('id = "port"\ntitle = The port'), /^a\.md:3: the front matter is not TOML: [^\n]+$/u],
    [
      '+++\nid = "port"\n\nThe port opened.',
      'a.md:1: the front matter has no end: put a line "+++" after it',
    ],
  ])('a fault in %j', async (content, fault) => {
    expect(await faultIn('a.md', content)).toMatch(fault);
  });
});
