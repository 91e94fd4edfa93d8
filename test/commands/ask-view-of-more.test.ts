import { describe, expect, test } from 'vitest';
import { askButtons } from '../../commands/ask/buttons.js';
import { spanOf, storyOf } from '../ui/stories.js';
import { ownOn, shownBy, stateOf, turnAll } from '../ui/turning.js';
import { QUESTION, answer, showing, messageOf, unsaid } from './port-answer.js';

describe('an answer that several stories give', () => {
  const tell = (id: string, title: string, words: string) => storyOf([words], { id, title });
  const herald = tell('herald', 'The Herald', 'The port paid $20 million.');
  const courier = tell('courier', 'The Courier', 'It cost the port $18.2 million.');
  const other = (relation: 'same' | 'differs', from: typeof herald, said: string) => ({
    ...{ relation, answer: said, span: spanOf(from, said) },
    quote: from.quote(0, from.text.length),
    told: [],
  });
  const same = other('same', courier, '$18.2 million');
  const differs = other('differs', herald, '$20 million');

  test.each([
    { others: [same], said: 'Two stories say so.', under: ['Another story says so too'] },
    { others: [differs], said: 'The stories differ.', under: ['Another story says otherwise'] },
    {
      others: [same, differs],
      said: 'The stories differ.',
      under: ['Another story says so too', 'Another story says otherwise'],
    },
    { others: [same, same], said: 'Three stories say so.', under: [] },
  ])('says so in our own words beside the quotes: $said', ({ others, said, under }) => {
    const page = shownBy(messageOf({ ...answer, others }, showing()));
    const own = ownOn(page);
    expect(own.split('\n')).toEqual(expect.arrayContaining([said, ...under]));
    expect(page.texts.flatMap(({ quoted }) => quoted ?? [])).toEqual([
      answer.quotes[0]?.text,
      ...others.map(({ quote }) => quote.text),
    ]);
    expect(page.texts.flatMap(({ bold }) => bold)).toEqual(
      expect.arrayContaining(others.map(({ answer: words }) => words)),
    );
    expect(own).toContain('quote 2 of');
  });

  test('shows each quote once, and the further ones on pages of their own', () => {
    const quotes = [...answer.quotes, differs.quote];
    const given = { ...answer, quotes, others: [differs] };
    const pages = turnAll(messageOf(given, showing()), askButtons, (page) =>
      messageOf(given, showing(page)),
    );
    const texts = pages.map((page) => page.texts.flatMap(({ quoted }) => quoted ?? []));
    expect(texts).toEqual([[answer.quotes[0]?.text, differs.quote.text], [answer.quotes[1]?.text]]);
  });
});

describe('an answer to a follow-up', () => {
  const follows = 'Who paid <@1> for the *port*?';
  const after = ['Where is the port?', follows];
  const given = { ...answer, follows, history: { questions: [...after, QUESTION] } };

  test('says after which question it was read, and pings nobody', () => {
    const own = ownOn(shownBy(messageOf(given, showing())));
    expect(own).toContain(`Read as a follow-up to “${follows}”`);
    expect(ownOn(shownBy(messageOf(answer, showing())))).not.toContain('follow-up');
  });

  test('says it also where the stories do not say', () => {
    const none = { ...unsaid, follows, history: given.history };
    const own = ownOn(shownBy(messageOf(none, showing())));
    expect(own).toMatch(/^I found no passage that answers this\.\n.*Read as a follow-up to/su);
  });

  test('carries the questions before in its buttons', () => {
    const next = stateOf(shownBy(messageOf(given, showing())), 'Next');
    expect(askButtons.parse(next?.fields ?? [])).toMatchObject({ question: QUESTION, after });
  });
});
