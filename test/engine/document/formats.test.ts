import { describe, expect, test } from 'vitest';
import { paragraphsOf, storyIn } from './folder.js';

describe('plain text', () => {
  test('has its paragraphs between blank lines, numbered from 1', async () => {
    const story = await storyIn('a.txt', '\n\nOne\nline.\n \t\nTwo.\r\n\r\n\r\nThree.\n');
    expect(paragraphsOf(story)).toEqual(['One\nline.', 'Two.', 'Three.']);
    expect(story.paragraphs.map((paragraph) => paragraph.number)).toEqual([1, 2, 3]);
  });

  test('keeps its text as it was read, mark of byte order and line ends too', async () => {
    const content = '\uFEFFOne.\r\n\r\n\u00a0\u00a0Two.\r';
    const story = await storyIn('a.txt', content);
    expect(story.text).toBe(content);
    expect(paragraphsOf(story)).toEqual(['One.', 'Two.']);
  });

  test('is called by a short first line that stands alone, else by its file', async () => {
    const title = async (text: string): Promise<string> =>
      (await storyIn('the-port.txt', text)).title;
    expect(await title('A port opens\n\nThe port opened.')).toBe('A port opens');
    expect(await title('The port opened.\nShips came.')).toBe('the-port');
    expect(await title(`${'word '.repeat(50)}\n\nMore.`)).toBe('the-port');
  });

  test('counts its paragraphs from below its headline, of which quotes say that it is one', async () => {
    const story = await storyIn('a.txt', 'A port opens\n\nThe port opened.\n\nShips came.');
    const quotes = story.paragraphs.map(({ start, end }) => story.quote(start, end));
    expect(quotes.map(({ isTitle, paragraph }) => [isTitle, paragraph])).toEqual([
      [true, 1],
      [undefined, 1],
      [undefined, 2],
    ]);
  });

  test.each(['The port opened.\n\nShips came.', 'A port opens', 'The port opened!\n\nShips came.'])(
    'has no headline in %j',
    async (text) => {
      const story = await storyIn('a.txt', text);
      expect(story.paragraphs[0]?.number).toBe(1);
      expect(story.titleSpan).toBeUndefined();
    },
  );
});

describe('Markdown', () => {
  const content = [
    '# A *new* port',
    'The **port**\nopened.',
    '* Ships came.\n* Boats too.\n  1. Small ones.',
    '> Nobody objected.',
    '## Later',
    '```\ncode()\n```',
    '    indented()',
    '<div>tags</div>',
    '[link]: https://a.example',
    'It closed.',
  ].join('\n\n');

  test('is quoted from its paragraphs, lists and block quotes, as they stand', async () => {
    expect(paragraphsOf(await storyIn('a.md', content))).toEqual([
      ...['The **port**\nopened.', 'Ships came.', 'Boats too.', 'Small ones.'],
      ...['Nobody objected.', 'It closed.'],
    ]);
  });

  test('is called by its first heading, else by its file', async () => {
    expect((await storyIn('a.md', content)).title).toBe('A new port');
    expect((await storyIn('a.md', 'The port opened.')).title).toBe('a');
  });
});

describe('HTML', () => {
  const page = `<!doctype html><html><head><title>Port &amp; ships</title><style>p{}</style></head>
    <body><nav>Home</nav><header>Menu</header>
    <article><nav>Share</nav><h1>A port opens</h1>
    <p>The&nbsp;port <a href="https://a.example">opened</a> &mdash; in&#32;<b>May</b>.<br>So it was.</p><hr>
    <ul><li>Ships came.</li><li>Boats too.</li></ul><ol><li>First.</li></ol>
    <blockquote><p>Nobody objected.</p></blockquote>
    <table><tr><th>Ship</th><th>Cost</th></tr><tr><td>Ann</td><td>$5</td></tr></table>
    <svg><title>Icon</title></svg><script>go()</script><p>long\u200bword</p></article>
    <footer>Rights</footer></body></html>`;

  test('is read as a reader sees it, without navigation, marks of lists, or addresses', async () => {
    expect(paragraphsOf(await storyIn('a.html', page))).toEqual([
      'A port opens',
      'The\u00a0port opened — in May.\nSo it was.',
      ...['Ships came.\nBoats too.', 'First.', 'Nobody objected.'],
      'Ship\tCost\t\nAnn\t$5',
      'long\u200bword',
    ]);
  });

  test('is called by the title of the page, not of a drawing in it', async () => {
    expect((await storyIn('a.html', page)).title).toBe('Port & ships');
  });

  test.each([
    ['<meta property="article:published_time" content="2026-03-12T08:15:00Z">', '2026-03-12'],
    ['<meta content="2026-03-12" itemprop="datePublished">', '2026-03-12'],
    ['<time itemprop="datePublished" datetime="2026-03-12">Thursday</time>', '2026-03-12'],
    ['<script type="application/ld+json">{"datePublished": "2026-03-12"}</script>', '2026-03-12'],
    ['<time datetime="2026-03-12">Thursday</time>', undefined],
    ['<meta name="pubdate" content="2026-02-30">', undefined],
    [
      '<meta name="pubdate" content="2026-03-12"><script>{"datePublished":"2026-03-14"}</script>',
      undefined,
    ],
  ])('is of the day on which the page says that it came out: %s', async (said, day) => {
    const story = await storyIn('a.html', `${said}<article><p>The port opened.</p></article>`);
    expect(story.date).toBe(day);
  });

  test('without a frame has its title apart from its text', async () => {
    const story = await storyIn('a.html', '<title>Port</title><p>The port opened.<p>Ships came.');
    expect(story.title).toBe('Port');
    expect(paragraphsOf(story)).toEqual(['The port opened.', 'Ships came.']);
  });

  test('is read from the article or main part where that holds most of it', async () => {
    const long = 'The port opened in May, and ships came from everywhere.';
    const read = async (html: string): Promise<string[]> =>
      paragraphsOf(await storyIn('a.html', html));
    expect(
      await read(`<body><div>More news</div><article><p>${long}</p></article></body>`),
    ).toEqual([long]);
    expect(await read(`<body><article>More</article><main><p>${long}</p></main></body>`)).toEqual([
      long,
    ]);
    expect(await read(`<body><article>More</article><p>${long}</p></body>`)).toEqual([
      'More',
      long,
    ]);
  });

  test('laid out in a table keeps the words of each cell together', async () => {
    const cells = '<td><p>Left one.</p><p>Left two.</p></td><td><p>Right one.</p></td>';
    const story = await storyIn('a.html', `<table><tr>${cells}</tr></table>`);
    expect(paragraphsOf(story)).toEqual(['Left one.', 'Left two.', 'Right one.']);
  });

  test('with a cell over a million columns is read in a moment', async () => {
    const cell = '<td colspan="1000000" rowspan="1000000">The port opened.</td>';
    const story = await storyIn('a.html', `<table><tr>${cell}</tr></table>`);
    expect(paragraphsOf(story)).toEqual(['The port opened.']);
  });

  test('of 2 MB is read whole', async () => {
    const story = await storyIn('a.html', '<p>The port opened.</p>'.repeat(90_000));
    expect(story.paragraphs).toHaveLength(90_000);
  });
});
