import { describe, expect, it } from 'vitest';
import { Engine, readPlain } from '../../../src/engine/index.js';

const engine = new Engine([
  readPlain(
    { id: 'rovers', title: 'Kestrel Rovers hire a coach' },
    'The Rovers of Dunmore hired Ana Bell on Monday. She earns 90,000 crowns a year, and the council resigned over the budget.',
  ),
  readPlain(
    { id: 'ferry', title: 'A ferry sinks' },
    'The ferry to Marwick sank in June. The captain swam to the quay of Harrow Sound.',
  ),
  readPlain(
    { id: 'show', title: 'A show' },
    'Twelve terriers of a Danish breeder fell asleep at the show.',
  ),
]);

const missing = (question: string, story?: string): readonly string[] =>
  engine.ask(question, { story }).missing;

describe('the words of a question that no story has', () => {
  it.each([
    ['Who is the goalkeeper of the Rovers?', ['goalkeeper']],
    ['Did the goalkeeper limp in Lisbon?', ['goalkeeper', 'Lisbon']],
    ['who baked for the goalkeeper in lisbon', ['goalkeeper', 'lisbon']],
    ['What did Marie Curie do?', ['Marie Curie']],
    ['Does the Bank of England own the ferry?', ['Bank of England']],
    ["What is Lisbon's budget?", ['Lisbon']],
    ['What happened in 1987?', ['1987']],
  ])('are told as they were typed, a name as one: %s', (question, words) => {
    expect(missing(question)).toEqual(words);
    for (const word of words) expect(question).toContain(word);
  });

  it.each([
    ['by another form', 'Whose resignations were they?'],
    ['as a decade, for its years', 'Who swam to the quay in the 80s?'],
    ['by a synonym', 'When was the departure?'],
    ['by a word of its family', 'Who is the councillor?'],
    ['by a kind of it', 'How many dogs were there?'],
    ['by the people of a country', 'How many are from Denmark?'],
    ['by another spelling', 'Where is Marwik?'],
    ['in its title alone', 'Who coaches Kestrel Rovers?'],
    ['by its number without the unit', 'Who earns $90,000?'],
  ])('leave out what a story has %s', (_how, question) => {
    expect(missing(question)).toEqual([]);
  });

  it('leave out the rest of a name by which it may be known', () => {
    expect(missing('Who leads the Rovers Group?')).toEqual([]);
    expect(missing('What did Ana Petrov do?')).toEqual(['Petrov']);
  });

  it('leave out words that only say what is asked for', () => {
    expect(missing('Which company was it?')).toEqual([]);
    expect(missing('In which month did the ferry sink?')).toEqual([]);
    expect(missing('What share of the council resigned?')).toEqual([]);
  });

  it('leave out what is done and what it is like, which a story tells in words of its own', () => {
    expect(missing('How far did the rusty ferry drift lately?')).toEqual([]);
  });

  it('are looked for in the one story that is asked of', () => {
    expect(missing('When did the ferry sink?')).toEqual([]);
    expect(missing('When did the ferry sink?', 'rovers')).toEqual(['ferry']);
    const named = engine.ask('In the story about the ferry, when did the captain kiss Ana Bell?');
    expect(named).toMatchObject({ askedOf: 'ferry', missing: ['Ana Bell'] });
  });

  it('are words of a follow-up itself, not of the question before it', () => {
    const after = ['When did the ferry reach Lisbon?'];
    const { follows, missing: words } = engine.ask('and the goalkeeper?', { after });
    expect(follows).toBe(after[0]);
    expect(words).toEqual(['goalkeeper']);
  });

  it('are told also where nothing is near', () => {
    expect(engine.ask('Xylophone zeppelin?')).toMatchObject({
      ...{ verdict: 'not said', missing: ['Xylophone', 'zeppelin'] },
    });
  });
});
