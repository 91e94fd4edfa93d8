import { describe, expect, it } from 'vitest';
import { type Answer, readPlain, type Story, Engine } from '../../../src/engine/index.js';

/** What each of some stories says; they have titles that name their subject. */
function tell(...texts: readonly string[]): Story[] {
  return texts.map((text, at) => readPlain({ id: `story-${at}`, title: 'The Kestrel Bank' }, text));
}

function ask(question: string, ...texts: readonly string[]): Answer {
  return new Engine(tell(...texts)).ask(question);
}

/** What the other stories say, in a line each: `differs: 30,000`. */
const others = (answer: Answer): string[] =>
  answer.others.map((other) => `${other.relation}: ${String(other.answer)}`);

const FILLER = 'The weather in Dunmore was mild. Nobody at the harbour complained about the rain.';

describe('two stories that answer a question', () => {
  it.each([
    {
      what: 'another number of the same thing',
      question: 'How many accounts did the hackers open at Kestrel Bank?',
      a: 'The hackers opened 25,000 accounts at Kestrel Bank.',
      b: 'At Kestrel Bank the hackers opened 30,000 accounts in all.',
      answers: ['25,000', '30,000'],
    },
    {
      what: 'another month',
      question: 'When did the hackers break into Kestrel Bank?',
      a: 'The hackers broke into Kestrel Bank in March.',
      b: 'In June the hackers broke into Kestrel Bank.',
      answers: ['March', 'June'],
    },
    {
      what: 'another sum',
      question: 'How much did Kestrel Bank pay to its customers?',
      a: 'Kestrel Bank paid $4.2 million to its customers.',
      b: 'Kestrel Bank paid $6 million to its customers in all.',
      answers: ['$4.2 million', '$6 million'],
    },
    {
      what: 'another share, though loosely put',
      question: 'By what percentage did the shares of Kestrel Bank fall?',
      a: 'The shares of Kestrel Bank fell by nearly 12 percent.',
      b: 'The shares of Kestrel Bank fell by over 30 percent.',
      answers: ['nearly 12 percent', 'over 30 percent'],
    },
  ])('and give $what differ, each with its quote', ({ question, a, b, answers }) => {
    const answer = ask(question, `${a} ${FILLER}`, `${b} ${FILLER}`);
    const [other, ...more] = answer.others;
    expect(answer.answered).toBe(true);
    expect(new Set([answer.answer, other?.answer])).toEqual(new Set(answers));
    expect(other?.relation).toBe('differs');
    expect([a, b]).toContain(other?.quote.text);
    expect(other?.quote.story).not.toBe(answer.quotes[0]?.story);
    expect(more).toEqual([]);
  });

  it.each([
    {
      what: 'the same number, once loosely',
      question: 'How many branches does Kestrel Bank have?',
      a: 'Today Kestrel Bank has nearly 310 branches.',
      b: 'In all, Kestrel Bank has 310 branches.',
    },
    {
      what: 'a number and the same rounded',
      question: 'How many accounts did the hackers open at Kestrel Bank?',
      a: 'The hackers opened 24,987 accounts at Kestrel Bank.',
      b: 'At Kestrel Bank the hackers opened 25,000 accounts in all.',
    },
    {
      what: 'the same person, once by the last name',
      question: 'Who leads Kestrel Bank?',
      a: 'Lena Osei leads Kestrel Bank.',
      b: 'Kestrel Bank, led by Osei, has a seat in Dunmore.',
    },
    {
      what: 'a month and a day in it',
      question: 'When did the hackers break into Kestrel Bank?',
      a: 'The hackers broke into Kestrel Bank in March 2021.',
      b: 'The hackers broke into Kestrel Bank on 5 March 2021.',
    },
  ])('and give $what say the same', ({ question, a, b }) => {
    const answer = ask(question, `${a} ${FILLER}`, `${b} ${FILLER}`);
    expect(answer.others.map(({ relation }) => relation)).toEqual(['same']);
  });

  it('are shown beside a third that differs', () => {
    const same = `Kestrel Bank opened 310 branches. ${FILLER}`;
    const differs = `Kestrel Bank opened 450 branches. ${FILLER}`;
    const answer = ask('How many branches did Kestrel Bank open?', same, differs, `${same} Yes.`);
    expect(new Set([...others(answer), answer.answer])).toEqual(
      new Set(
        answer.answer === '310'
          ? ['same: 310', 'differs: 450', '310']
          : ['differs: 310', 'differs: 310', '450'],
      ),
    );
  });
});

describe('stories do not differ', () => {
  const question = 'How many people does Kestrel Bank employ?';
  const one = 'Kestrel Bank employs 220 people.';

  it.each([
    ['of other times', one, 'In 2009 Kestrel Bank employed 90 people.'],
    [
      'of other places',
      'Kestrel Bank employs 220 people in Dunmore.',
      'Kestrel Bank employs 90 people in Harlow.',
    ],
    ['of a plan and an outcome', one, 'Kestrel Bank plans to employ 400 people.'],
    ['of other things counted', one, 'Kestrel Bank employs 90 apprentices beside its people.'],
    ['where one leaves it open', one, 'Kestrel Bank employs more than 180 people.'],
    ['where one says the opposite', one, 'Kestrel Bank does not employ 900 people.'],
    ['where one has both numbers', one, 'Kestrel Bank employs 260 people, not 220 people.'],
    [
      'of old and new',
      'The old Kestrel Bank employs 220 people.',
      'The new Kestrel Bank employs 90 people.',
    ],
    ['of other subjects', one, 'Harrow Marine employs 90 people.'],
  ])('when they speak %s', (_what, a, b) => {
    const answer = ask(question, `${a} ${FILLER}`, `${b} ${FILLER}`);
    expect(answer.others.filter(({ relation }) => relation === 'differs')).toEqual([]);
  });

  it('when each speaks of a fire of its own', () => {
    const engine = new Engine([
      readPlain({ id: 'a', title: 'Fire in Brno' }, 'A mill burned in Brno. 12 people were hurt.'),
      readPlain({ id: 'b', title: 'Fire in Lima' }, 'A mill burned in Lima. 30 people were hurt.'),
    ]);
    expect(engine.ask('How many people were hurt?').others).toEqual([]);
  });

  it('when the second does not surely answer', () => {
    expect(
      others(ask(question, one, 'A bank is a house of stone. Kestrel sold 12 boats.')),
    ).toEqual([]);
  });
});

describe('a question of one story among several', () => {
  const engine = new Engine([
    readPlain(
      { id: 'ferry', title: 'Ellery buys a second ferry' },
      'Mara Quill spoke on Monday. The boat carries 310 people and cost 4 million pounds.',
    ),
    readPlain(
      { id: 'tram', title: 'Dunmore opens a tram line' },
      'Tobias Venn spoke on Tuesday. The car carries 140 people and cost 2 million pounds.',
    ),
    readPlain(
      { id: 'bus', title: 'Dunmore sells its buses' },
      'Ana Bell spoke on Friday. The bus carries 60 people and cost 1 million pounds.',
    ),
  ]);
  const storyOf = (question: string): string | undefined => engine.ask(question).quotes[0]?.story;

  it.each([
    ['How many people are carried in the story about the ferry?', 'ferry'],
    ['In the tram story, who spoke?', 'tram'],
    ['According to the report on the tram line, how many people are carried?', 'tram'],
    ['Who spoke in “Dunmore sells its buses”?', 'bus'],
    ['In the article about Ellery, how much did it cost?', 'ferry'],
  ])('is asked of it by its name: %s', (question, story) => {
    const { quotes, question: asked } = engine.ask(question);
    expect(new Set(quotes.map((quote) => quote.story))).toEqual(new Set([story]));
    expect(asked).toBe(question);
  });

  it('finds its story by what it speaks of', () => {
    expect(storyOf('What does the tram car carry?')).toBe('tram');
    expect(storyOf('What did Ana Bell do?')).toBe('bus');
  });

  it('goes to all stories where the name fits more than one, or none', () => {
    for (const name of ['Dunmore', 'whales']) {
      const { quotes } = engine.ask(`In the story about ${name}, how many people are carried?`);
      expect(new Set(quotes.map(({ story }) => story))).toEqual(new Set(['ferry', 'bus', 'tram']));
    }
  });

  it('keeps to the story that is chosen', () => {
    const { quotes } = engine.ask('Who spoke in the story about the ferry?', { story: 'bus' });
    expect(new Set(quotes.map(({ story }) => story))).toEqual(new Set(['bus']));
  });
});
