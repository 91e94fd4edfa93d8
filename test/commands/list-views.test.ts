import { expect, test } from 'vitest';
import { notice, paragraphMessage } from '../../src/ui/index.js';
import { helpMessage } from '../../commands/help/view.js';
import { searchMessage } from '../../commands/search/view.js';
import { storiesMessage } from '../../commands/stories/view.js';
import { summaryMessage, summaryPosts } from '../../commands/summary/view.js';
import { quoteOf, storyOf } from '../ui/stories.js';
import { ownOn, quotedOn, shownBy, stateOf } from '../ui/turning.js';

const story = storyOf(['The port opened. Ships came. All paid.', 'Then it closed.'], {
  kind: 'retelling',
});
const showing = { owner: '123456789012345678', ephemeral: true };

test('the paragraph around a quote is shown whole, the quote in bold', () => {
  const message = paragraphMessage(quoteOf(story, 'Ships came.'), showing, () => ({
    command: 'ask',
    fields: [],
  }));
  const page = shownBy(message);
  expect(quotedOn(page)).toBe('The port opened. Ships came. All paid.');
  expect(page.texts.flatMap(({ bold }) => bold)).toEqual(['Ships came.']);
  expect(ownOn(page)).toContain('paragraph 1 · retold from a report');
});

test('a summary is told under the story’s title, in its order, with its paragraphs', () => {
  const quotes = [quoteOf(story, 'Ships came.'), quoteOf(story, 'Then it closed.')];
  const summary = { story: story.id, title: story.title, quotes };
  const page = shownBy(summaryMessage(summary, 2, showing));
  expect(page.texts.map(({ quoted, own }) => quoted ?? own)).toEqual([
    'The harbour\n2 sentences of the story, in its own words · retold from a report',
    'Ships came.',
    'paragraph 1',
    'Then it closed.',
    'paragraph 2',
  ]);
  const [post, ...more] = summaryPosts(summary, showing.owner).map((made) => shownBy(made([])));
  expect(more).toEqual([]);
  expect(post && quotedOn(post)).toBe('Ships came.Then it closed.');
  expect(post && ownOn(post)).toContain(`Posted for @${showing.owner}, who can delete it.`);
  expect(post?.buttons).toMatchObject([{ label: 'Delete' }]);
});

test('a part of a sentence is called so in a summary and in a search', () => {
  const quotes = [quoteOf(story, 'The port')];
  const summary = { story: story.id, title: story.title, quotes };
  const said = 'paragraph 1 · part of a longer sentence';
  expect(ownOn(shownBy(summaryMessage(summary, 1, showing)))).toContain(said);
  expect(
    ownOn(shownBy(searchMessage({ query: 'port', quotes, held: [], missing: [] }, showing))),
  ).toContain(said);
});

test('a summary without a sentence says so', () => {
  const summary = { story: story.id, title: story.title, quotes: [] };
  expect(ownOn(shownBy(summaryMessage(summary, 3, showing)))).toContain('no sentence');
  expect(summaryPosts(summary, showing.owner)).toHaveLength(1);
});

test('a search says which of its words no passage has', () => {
  const ships = quoteOf(story, 'Ships came.');
  const found = {
    query: 'ships zeppelin @here',
    quotes: [ships],
    held: [],
    missing: ['zeppelin', '@here'],
  };
  expect(ownOn(shownBy(searchMessage(found, showing)))).toContain(
    'No passage has “zeppelin” or “@here”.',
  );
});

test('passages of one story name it once, passages of two above those of each', () => {
  const other = storyOf(['Ships sank.'], { id: 'sea', title: 'The sea' });
  const ships = quoteOf(story, 'Ships came.');
  const one = ownOn(
    shownBy(searchMessage({ query: 'ships', quotes: [ships], held: [], missing: [] }, showing)),
  );
  expect(one).toBe('Passages for “ships”\nThe harbour · retold from a report\n\nparagraph 1');
  const quotes = [ships, quoteOf(story, 'All paid.'), quoteOf(other, 'Ships sank.')];
  const two = ownOn(
    shownBy(searchMessage({ query: 'ships', quotes, held: [], missing: [] }, showing)),
  );
  expect(two.match(/The harbour · retold from a report/gu)).toHaveLength(1);
  expect(two.split('\n')).toContain('The sea');
  expect(two).not.toContain('The sea · paragraph');
});

test('a search shows several passages on a page, and says when there are none', () => {
  const quotes = [quoteOf(story, 'All paid.'), quoteOf(story, 'Ships came.')];
  const page = shownBy(searchMessage({ query: 'ships', quotes, held: [], missing: [] }, showing));
  expect(quotedOn(page)).toBe('All paid.Ships came.');
  expect(stateOf(page, 'Next')).toBeUndefined();
  const none = shownBy(
    searchMessage({ query: '@here', quotes: [], held: [], missing: [] }, showing),
  );
  expect(ownOn(none)).toBe('No passage has “@here”.');
});

test('stories are listed with id, length and kind', () => {
  const listed = {
    id: 'harbour',
    title: 'The harbour',
    kind: 'retelling',
    paragraphs: 1,
    words: 1200,
  } as const;
  expect(ownOn(shownBy(storiesMessage([listed], showing)))).toBe(
    '1 story\nThe harbour\nharbour · 1 paragraph · 1,200 words · retold from a report',
  );
  expect(ownOn(shownBy(storiesMessage([], showing)))).toBe('No stories are loaded.');
});

test('forty stories go over several pages', () => {
  const listed = Array.from({ length: 40 }, (_, i) => ({
    id: `story-${i}`,
    title: 'A *rather* long title '.repeat(30),
    kind: 'original' as const,
    paragraphs: 2,
    words: 1,
  }));
  const page = shownBy(storiesMessage(listed, { ...showing, page: 3 }));
  expect(ownOn(page)).toContain('story-30 · 2 paragraphs · 1 word');
  expect(ownOn(page)).toMatch(/ (?:A|\*rather\*|long|title)…$/mu);
});

test('a title that is cut does not end in half an amount', () => {
  const title = `${'The port pays. '.repeat(9)}It paid $30 million.`;
  const listed = [{ id: 'port', title, kind: 'original' as const, paragraphs: 1, words: 30 }];
  const own = ownOn(shownBy(storiesMessage(listed, showing)));
  expect(own).toContain('It paid…');
  expect(own).not.toContain('$30');
});

test('help names each command with an example', () => {
  const entry = {
    name: '/ask',
    description: 'asks a question',
    example: '/ask question: Who paid?',
  };
  const own = ownOn(shownBy(helpMessage([entry])));
  expect(own).toContain('/ask asks a question\nfor example /ask question: Who paid?');
});

test('a notice that is too long for a message is shortened with a sign', () => {
  const own = ownOn(shownBy(notice('*'.repeat(9_000))));
  expect(own).toMatch(/^\*{1000,}…$/u);
});

test('a notice is one line, for the person alone', () => {
  const message = notice('There is no story "<@1>".');
  expect(message.ephemeral).toBe(true);
  expect(ownOn(shownBy(message))).toBe('There is no story "<@1>".');
});
