import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { Engine } from '../../../src/engine/index.js';
import { paragraphsOf, storyIn } from './folder.js';

const read = async (html: string): Promise<string[]> => paragraphsOf(await storyIn('a.html', html));

/** Whole pages, each as its kind is usually made, and what a reader would call its story. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  news: [
    'Harlow port reopens after storm',
    'HARLOW, Jan. 3 (HNA) — The port of Harlow reopened on Monday after a storm had shut it for nine days, the harbour board said.',
    'Forty ships were waiting outside, and\ntwelve of them had fish on board.',
    '“We lost about $4 million,” said Cole Dale, who heads the board. The crane that fell was built in 1962.',
    'What comes next',
    'The second crane, which covers 300 m², is to be mended by the 2nd of May.',
    'Ships by cargo',
    'Cargo\tShips\t\nFish\t12\t\nTimber\t28',
  ],
  blog: [
    'Baking with rye',
    'Rye takes up more water than wheat does, so the dough has to be wetter than you think.',
    'Last winter I baked forty loaves to find out how wet. The answer is 82 percent.',
    'Flour: 500 grams of rye\nWater: 410 grams',
    'Bake it at 230 degrees for ten minutes,\nthen at 200 for fifty.',
  ],
  wiki: [
    'Harlow Mill',
    'Built\t1848\t\nArea\t1.2 km²',
    'Harlow Mill is a water mill in Harlow. It was built in 1848 and burned about 10³ logs a day.',
    'History',
    'The mill was sold to Cole Dale in 1901, who had it rebuilt for CO2 storage.',
    'The wheel was replaced in 1910.\nThe roof followed in 1922.',
  ],
  forum: [
    'ana_r',
    'Which glue holds oak below the water line? The old one failed after two winters.',
    'cole',
    'Which glue holds oak below the water line?',
    'Resorcinol, and nothing else. I used it in 1988 and the hull is dry.',
    'dale',
    'Epoxy works too if the oak is dry. Mine has held for nine years.',
  ],
};

describe('a page is read without what stands beside its story', () => {
  test.each(Object.entries(PAGES))('%s', async (name, paragraphs) => {
    const page = new URL(`pages/${name}.html`, import.meta.url);
    expect(await read(await readFile(page, 'utf8'))).toEqual(paragraphs);
  });
});

const STORY = '<p>The port opened in May.</p>';

describe('no story is', () => {
  test.each([
    ['what is hidden', '<p hidden>Not yet.</p><div aria-hidden="true">Icon</div>'],
    ['what is not displayed', '<p style="color:red; DISPLAY : none">Not shown.</p>'],
    ['a template', '<template><p>Not shown.</p></template>'],
    ['what only a screen reader says', '<span class="sr-only">Opens in a new window</span>'],
    ['a cookie banner', '<div class="CookieBanner"><p>We value your privacy. Do you?</p></div>'],
    ['a line on cookies', '<p>We use cookies to make this site better.</p>'],
    [
      'a line that asks for cookies',
      '<p>By clicking Accept you agree to the storing of cookies on your device.</p>',
    ],
    [
      'a line that tells of cookies',
      '<p>We and our partners store cookies on your device to measure visits.</p>',
    ],
    ['a link that reads on', '<p><a href="/b">Read more: The storm of the year</a></p>'],
    ['a caption', '<figure><img src="a"><figcaption>The port.</figcaption></figure>'],
    ['a caption by its class', '<div class="wp-caption"><p class="caption-text">It.</p></div>'],
    ['a credit', '<p>Photo: Ana Roy</p><span class="image__credit">Ana Roy</span>'],
    ['a pointer in plain words', '<p>READ MORE: Why ferries sink</p><p>Also read: Slow trains</p>'],
    ['a sign-up for a briefing', '<p>Sign up to our daily briefing.</p>'],
    ['a sign-up', '<p>Sign up for our newsletter and never miss a ship.</p>'],
    ['a sign-up by its class', '<div class="newsletter-box"><p>Ships at six.</p></div>'],
    ['a list of related stories', '<h3>Related stories</h3><ul><li>A mill burns</li></ul>'],
    ['a list of links', '<ul><li><a href="a">A mill burns</a></li><li><a>Rain</a></li></ul>'],
    ['a row of buttons', '<div class="share-bar"><a>Tweet</a> <a>Mail</a></div>'],
    ['a comment', '<section id="comments"><h2>2 comments</h2><p>I knew it!</p></section>'],
    ['an advertisement', '<div>Advertisement</div>'],
  ])('%s', async (_, markup) => {
    expect(await read(`<article>${STORY}${markup}<p>Ships came.</p></article>`)).toEqual([
      'The port opened in May.',
      'Ships came.',
    ]);
  });

  test('a link at the end of a paragraph that reads on', async () => {
    expect(await read('<p>The port opened. <a href="/b">Read more</a></p>')).toEqual([
      'The port opened.',
    ]);
  });
});

describe('a story keeps', () => {
  test.each([
    [
      'what it tells of cookies',
      '<p>By clicking Accept, users let the firm store cookies, a court heard.</p>',
    ],
    ['a box that is called like a sidebar and holds it', `<div class="widget">${'x'.repeat(500)}`],
    ['words that a pointer begins with', '<p>Read more books, the mayor said.</p>'],
    ['a sentence behind a pointer’s words', '<p>See also: the mayor said that it rained.</p>'],
    ['a heading that has no list', '<h2>Sources</h2><p>Two men told of it.</p>'],
    ['links in its sentences', '<p><a>Cole Dale</a> met <a>Ana Roy</a>.</p>'],
    ['a box with a table', '<div class="table-caption-box">Ships came.</div>'],
    ['what a class says of the page', '<div class="has-sidebar comments-open">Ships came.</div>'],
  ])('%s', async (_, markup) => {
    const words = markup.replace(/<[^>]+>/gu, '');
    expect((await read(`${STORY}${markup}`)).join('').replaceAll('\n', '')).toContain(
      words.slice(0, 20),
    );
  });

  test('all of a page that is nothing but links', async () => {
    expect(await read('<ul><li><a>A mill burns</a></li><li><a>It rains</a></li></ul>')).toEqual([
      'A mill burns\nIt rains',
    ]);
  });
});

test.each([
  ['It grew.<sup>[1]</sup> It fell.<sup><a href="#n">2</a></sup>', 'It grew. It fell.'],
  ['It grew<sup>3</sup> and fell.<sup>4</sup>', 'It grew and fell.'],
  ['10<sup>2</sup> is 100, 10<sup>-3</sup> is less', '10² is 100, 10⁻³ is less'],
  ['the 2<sup>nd</sup> of 5 km<sup>2</sup>', 'the 2nd of 5 km²'],
  ['H<sub>2</sub>O', 'H2O'],
])('raised text is a note, a power or an ending: %s', async (markup, text) => {
  expect(await read(`<p>${markup}</p>`)).toEqual([text]);
});

test('a definition stands behind its term, and a second one below it', async () => {
  expect(
    await read('<dl><dt>Oak</dt><dd>a tree</dd><dd>its wood</dd><dt>Why?</dt><dd>so</dd></dl>'),
  ).toEqual(['Oak: a tree\nits wood\nWhy? so']);
});

test('a line break is neither a paragraph nor the end of a sentence that goes on', async () => {
  const story = await storyIn('a.html', '<p>The port opened<br>in May. Ships came.<br>It rained.');
  expect(new Engine([story]).sentences().map(({ paragraph, text }) => [paragraph, text])).toEqual([
    [1, 'The port opened\nin May.'],
    [1, 'Ships came.'],
    [1, 'It rained.'],
  ]);
});
