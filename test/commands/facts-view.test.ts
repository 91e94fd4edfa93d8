import { expect, test } from 'vitest';
import type { Fact, FactSheet } from '../../src/engine/index.js';
import { factsButtons } from '../../commands/facts/buttons.js';
import { factsMessage } from '../../commands/facts/view.js';
import { factsViewModel } from '../../commands/facts/view-model.js';
import type { ReplyOptions } from '../../src/ui/index.js';
import { factOf } from '../ui/fact-of.js';
import { quoteOf, spanOf, storyOf } from '../ui/stories.js';
import { ownOn, quotedOn, shownBy, turnAll } from '../ui/turning.js';

const story = storyOf([
  'The mayor said the port lost 40 boats and $3 million. The port sued the state in May.',
]);
const loss = quoteOf(story, 'The mayor said the port lost 40 boats and $3 million.');
const fact = (kind: Fact['kind'], quote: Fact['quote'], mark: string, by?: string): Fact =>
  factOf({
    kind,
    subject: 'the port',
    relation: 'lost',
    object: mark,
    quote,
    marks: [spanOf(story, mark)],
    ...(by === undefined ? {} : { attribution: by }),
  });
const sheet: FactSheet = {
  subject: 'port',
  matched: 'the port',
  facts: [
    fact('event', quoteOf(story, 'The port sued the state in May.'), 'sued the state'),
    fact('count', loss, '40 boats', 'the mayor'),
    fact('count', loss, 'the port', 'the mayor'),
    fact('statement', loss, 'lost', 'the mayor'),
  ],
  suggestions: [],
};
const showing = (page = 0) => ({ owner: '123456789012345678', ephemeral: false, page });
const messageOf = (given: FactSheet, options: ReplyOptions) =>
  factsMessage(factsViewModel(given, undefined), options);

test('one person with and without a title is one who says so', () => {
  const said = (by: string): Fact => fact('statement', loss, 'lost', by);
  const facts = [said('Councillor Derek Moss'), said('Derek Moss')];
  const page = JSON.stringify(messageOf({ ...sheet, facts }, showing()));
  expect(page).toContain('said by Councillor Derek Moss');
  expect(page).not.toContain('Moss and');
});

test('facts stand in their order, with who says so and where, each quote once and counted so', () => {
  const page = shownBy(messageOf(sheet, showing()));
  expect(page.texts.map(({ quoted, own }) => quoted ?? own)).toEqual([
    'What the stories say about the port\n2 facts in the words of the story · The harbour',
    'The port sued the state in May.',
    'paragraph 1',
    loss.text,
    'said by the mayor · paragraph 1',
  ]);
});

test('the same words in two places are shown once, and both places told', () => {
  const twice = storyOf(['The port grew.', 'Then it rained.', 'The port grew.']);
  const [first, , again] = twice.paragraphs.map(({ start, end }) => twice.quote(start, end));
  if (!first || !again) throw new Error('three paragraphs expected');
  const facts = [first, again].map((quote) =>
    factOf({ kind: 'event', subject: 'the port', relation: 'grew', object: '', quote, marks: [] }),
  );
  const page = shownBy(messageOf({ ...sheet, facts }, showing()));
  expect(quotedOn(page)).toBe('The port grew.');
  expect(ownOn(page)).toContain('1 fact in the words');
  expect(ownOn(page)).toContain('paragraph 1 · also said in another sentence of paragraph 3');
});

test('what somebody says of others is not said to be about them', () => {
  const yard = storyOf(['“Nobody can sail without a crew.”']);
  const quote = quoteOf(yard, '“Nobody can sail without a crew.”');
  const said = { relation: 'can sail', object: 'without a crew', quote, marks: [] };
  const by = (attribution: string): string => {
    const facts = [factOf({ kind: 'statement', subject: 'Nobody', attribution, ...said })];
    const asked = { ...sheet, matched: 'Greta Olsen', facts };
    return ownOn(shownBy(messageOf(asked, showing())));
  };
  expect(by('Councillor Greta Olsen')).not.toContain('about Greta Olsen ·');
  expect(by('Ivo Marsh')).toContain('about Greta Olsen · said by Ivo Marsh');
});

test('a number by itself is set apart beside no other words', () => {
  const page = storyOf(['Ivo Marsh, 61, lost $42,000 last year, he said at a fair in Lund.']);
  const quote = page.quote(page.paragraphs[0]?.start ?? 0, page.paragraphs[0]?.end ?? 0);
  const figure = (mark: string): Fact =>
    factOf({
      ...{ kind: 'count', subject: 'Marsh', relation: 'lost', object: mark, quote },
      marks: [spanOf(page, mark)],
    });
  const { passages } = factsViewModel(
    { ...sheet, facts: ['61', '$42,000'].map(figure) },
    undefined,
  );
  expect(passages[0]?.marks).toEqual([spanOf(page, '$42,000')]);
});

test('a quote with only a pronoun says whom it means', () => {
  const inn = storyOf(['It closed in May.']);
  const quote = quoteOf(inn, 'It closed in May.');
  const said = { relation: 'closed', object: 'in May', quote, marks: [] };
  const facts = [factOf({ kind: 'event', subject: 'The old inn', ...said })];
  expect(ownOn(shownBy(messageOf({ ...sheet, facts }, showing())))).toContain(
    'about the old inn · paragraph 1',
  );
});

test('a quote that has another for its subject says whom it means of who was asked for', () => {
  const inn = storyOf(['Ada Birk was sorry to see her go.']);
  const quote = quoteOf(inn, 'Ada Birk was sorry to see her go.');
  const said = { relation: 'was sorry', object: 'to see her go', quote, marks: [] };
  const facts = [factOf({ kind: 'event', subject: 'Ada Birk', ...said })];
  const asked = { ...sheet, matched: 'Greta Olsen', facts };
  expect(ownOn(shownBy(messageOf(asked, showing())))).toContain('about Greta Olsen · paragraph 1');
});

test('two whom a quote does not name are both told, but not who says it', () => {
  const text = 'They suspended her over what he called a pattern.';
  const inn = storyOf([text]);
  const of = (subject: string, attribution: string | undefined): Fact =>
    factOf({
      ...{ kind: 'event', subject, relation: 'suspended', object: 'her', marks: [] },
      ...{ quote: quoteOf(inn, text), ...(attribution !== undefined && { attribution }) },
    });
  const facts = [of('the trust', undefined), of('Ivo Marsh', 'Ivo Marsh')];
  const asked = { ...sheet, matched: 'Greta Olsen', facts };
  expect(ownOn(shownBy(messageOf(asked, showing())))).toContain(
    'about the trust and Greta Olsen · in part said by Ivo Marsh',
  );
});

test('what somebody denies is not said by them', () => {
  const denied: Fact = { ...fact('statement', loss, 'lost', 'the mayor'), status: 'denied' };
  const page = shownBy(messageOf({ ...sheet, facts: [denied] }, showing()));
  expect(ownOn(page)).toContain('denied by the mayor · paragraph 1');
});

test('what is only planned, or so conditional, is shown as that', () => {
  const one: Fact = { ...fact('statement', loss, 'lost'), status: 'planned' };
  const ownOf = (...facts: Fact[]): string =>
    ownOn(shownBy(messageOf({ ...sheet, facts }, showing())));
  expect(ownOf(one)).toContain('planned · paragraph 1');
  expect(ownOf({ ...one, status: 'conditional' })).toContain('on a condition · paragraph 1');
  expect(ownOf(one, fact('statement', loss, '40 boats'))).toContain('in part planned');
});

test('facts that rest on the same words share one quote, all marked', () => {
  const page = shownBy(messageOf(sheet, showing()));
  expect(page.texts.find(({ quoted }) => quoted === loss.text)?.bold).toEqual([
    'the port',
    'lost',
    '40 boats',
  ]);
});

test('bold over nearly all of a quote gives way to its figures, and else to none', () => {
  const all = loss.text.slice(0, -1);
  const boldOf = (...facts: Fact[]) =>
    shownBy(messageOf({ ...sheet, facts }, showing())).texts.flatMap(({ bold }) => bold);
  const said = fact('statement', loss, all);
  expect(boldOf(said, fact('count', loss, '40 boats'))).toEqual(['40 boats']);
  expect(boldOf(said)).toEqual([]);
  expect(boldOf(said, fact('count', loss, '40'))).toEqual([]);
  expect(boldOf(fact('count', loss, '40'))).toEqual([]);
});

test('a date beside an event stands with it, and the event is not told twice', () => {
  const sued = quoteOf(story, 'The port sued the state in May.');
  const facts = [fact('date', sued, 'May'), fact('event', sued, 'sued the state')];
  const page = shownBy(messageOf({ ...sheet, facts }, showing()));
  expect(quotedOn(page)).toBe(sued.text);
  expect(page.texts.flatMap(({ bold }) => bold)).toEqual(['sued the state']);
});

test('facts of several stories name a story once, above those of it', () => {
  const other = storyOf(['The port grew.'], { id: 'growth', title: 'Growth' });
  const grew = { ...fact('event', loss, 'the port'), quote: quoteOf(other, 'The port grew.') };
  const own = ownOn(shownBy(messageOf({ ...sheet, facts: [...sheet.facts, grew] }, showing())));
  expect(own).toContain('3 facts in the words of the stories');
  expect(own.split('\n')).toContain('Growth');
  expect(own).toContain('said by the mayor · paragraph 1');
  expect(own.match(/The harbour/gu)).toHaveLength(1);
});

test('a fact that stands in several places names the others, a few of them', () => {
  const other = storyOf(['The port lost 40 boats.', 'It lost 40 boats.', 'All 40.', 'Forty.'], {
    id: 'growth',
    title: 'Growth',
  });
  const also = ['The port lost 40 boats.', 'It lost 40 boats.', 'All 40.', 'Forty.'].map((words) =>
    quoteOf(other, words),
  );
  const ownWith = (...places: Fact['also']) => {
    const facts = [{ ...fact('count', loss, '40 boats'), also: places }];
    return ownOn(shownBy(messageOf({ ...sheet, facts }, showing())));
  };
  expect(ownWith(...also.slice(0, 1))).toContain(
    'paragraph 1 · also said in another sentence of paragraph 1 of Growth',
  );
  expect(ownWith(quoteOf(story, 'The port sued the state in May.'))).toContain(
    'also said in another sentence of this paragraph',
  );
  expect(ownWith(...also)).toContain(
    'also said in another sentence of paragraph 1 of Growth, one of paragraph 2 of Growth, one of paragraph 3 of Growth and 1 more',
  );
});

test('a claim that holds for some of the facts under a quote is called so', () => {
  const facts = [fact('count', loss, '40 boats', 'the mayor'), fact('count', loss, 'the port')];
  const own = ownOn(shownBy(messageOf({ ...sheet, facts }, showing())));
  expect(own).toContain('in part said by the mayor');
});

test('many facts go over several pages, none lost and none twice', () => {
  const words = Array.from({ length: 23 }, (_, i) => `Boat ${i} sank.`);
  const fleet = storyOf([words.join(' ')]);
  const facts = words.map((sentence): Fact => {
    const quote = quoteOf(fleet, sentence);
    const said = { subject: 'boats', relation: 'sank', object: '' };
    return factOf({ kind: 'event', ...said, quote, marks: [] });
  });
  const given = { ...sheet, facts };
  const pages = turnAll(messageOf(given, showing()), factsButtons, (page) =>
    messageOf(given, showing(page)),
  );
  expect(pages.map(quotedOn).join('')).toBe(words.join(''));
  expect(ownOn(pages[1] ?? { texts: [], buttons: [] })).toContain('Page 2 of 5');
});

test('a subject that nobody speaks of gets the nearest names', () => {
  const none = { subject: 'prot', matched: null, facts: [], suggestions: ['the port', 'Porto'] };
  const page = shownBy(messageOf(none, showing()));
  expect(ownOn(page)).toBe(
    'I found no subject called “prot” in the stories.\nPerhaps you mean the port or Porto?',
  );
});

test('a subject without facts is told plainly', () => {
  const page = shownBy(messageOf({ ...sheet, facts: [] }, showing()));
  expect(ownOn(page)).toContain('I found no fact about the port.');
});
