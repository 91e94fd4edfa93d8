import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { Engine, InputError, loadCorpus, readPlain } from '../../../src/engine/index.js';
import { islandEngine } from '../../commands/island.js';

const ROOT = join(import.meta.dirname, '../../..');

/** Questions one after the other; the last is told by a quote with some words, and some of them tell it. */
interface Talk {
  readonly asked: readonly [string, ...string[]];
  readonly quote: string;
  readonly answer?: string;
}

function expectTalk(engine: Engine, { asked, quote, answer }: Talk): void {
  const question = asked.at(-1) ?? '';
  const found = engine.ask(question, { after: asked.slice(0, -1) });
  expect(found.quotes[0]?.text).toContain(quote);
  expect(found.follows).toBe(asked.at(-2));
  expect(found.question).toBe(question);
  if (answer !== undefined) expect(found.guess).toBe(answer);
}

describe('a follow-up on the shipped stories', () => {
  let engine: Engine;

  beforeAll(async () => {
    engine = new Engine((await loadCorpus(join(ROOT, 'corpus'))).stories);
  });

  const talks: readonly Talk[] = [
    {
      asked: ['How many fake accounts did the Qwen lab use?', 'How many exchanges?'],
      quote: 'almost 29 million exchanges',
      answer: '29 million',
    },
    {
      asked: ['Who is suing the Defense Department?', 'Why?'],
      quote: 'to be taken off the blacklist',
    },
    {
      asked: ['What did the Pentagon do to Alibaba?', 'When was that?'],
      quote: 'In June the Pentagon',
      answer: 'June',
    },
    {
      asked: ['What is the valuation of Anthropic?', 'and Runpod?'],
      quote: 'at a valuation of $1 billion',
      answer: '$1 billion',
    },
    {
      asked: ['What was the revenue of Micron?', 'And its gross margins?'],
      quote: "Micron's gross margins stood above 81 percent",
      answer: '81 percent',
    },
    {
      asked: ['How much did Runpod raise?', 'At what valuation?'],
      quote: 'at a valuation of $1 billion',
    },
    {
      asked: ['How much did Runpod raise?', 'What offers did it reject?'],
      quote: 'rejected acquisition offers',
    },
    {
      asked: ['What did Howard Lutnick order?', 'Why did he order that?'],
      quote: 'because of security concerns',
    },
    {
      asked: ['How far did the receipts of Alibaba fall?', 'Did the company comment?'],
      quote: 'Alibaba made no comment',
    },
    {
      asked: ['How much did Runpod raise?', 'At what valuation?', 'What offers did it reject?'],
      quote: 'rejected acquisition offers',
    },
  ];

  it.each(talks)('$asked', (talk) => {
    expectTalk(engine, talk);
  });

  it('names what it follows in the user’s own words alone', () => {
    const after = ['Who is suing the Defense Department?'];
    const { follows, question } = engine.ask('Why is it suing?', { after });
    expect({ follows, question }).toEqual({ follows: after[0], question: 'Why is it suing?' });
  });
});

describe('a follow-up on made-up stories', () => {
  const talks: readonly Talk[] = [
    {
      asked: ['How many passengers does the new ferry carry?', 'and the old one?'],
      quote: 'carries 140 passengers',
      answer: '140',
    },
    {
      asked: ['How much did Ellery pay for the ferry?', 'To whom?'],
      quote: 'to Harrow Marine',
    },
    {
      asked: ['Who built the ferry?', 'How long did it take?'],
      quote: 'in 14 months',
      answer: '14 months',
    },
    {
      asked: ['Who speaks for the fishermen?', 'What did he ask for?'],
      quote: 'asked the council for a second quay',
    },
    {
      asked: ['Who chairs the council?', 'What did she say?'],
      quote: 'said the ferry would sail six times a day',
    },
    {
      asked: ['How many people does Harrow Marine employ?', 'Where?'],
      quote: 'in Dunmore',
      answer: 'Dunmore',
    },
    {
      asked: ['Who is Lena Osei?', 'Where does she sell her honey?'],
      quote: 'at the market in Dunmore',
      answer: 'at the market in Dunmore',
    },
    {
      asked: ['How many passengers does the new ferry carry?', 'What about the old ferry?'],
      quote: 'carries 140 passengers',
      answer: '140',
    },
    {
      asked: ['What does the shipyard in Dunmore do?', 'How many people does it employ?'],
      quote: 'employs 220 people',
      answer: '220',
    },
  ];

  it.each(talks)('$asked', (talk) => {
    expectTalk(islandEngine(), talk);
  });

  const catches = new Engine([
    readPlain(
      { id: 'catch', title: 'The catch of Harlow' },
      'The boats of Harlow landed 120 tons of cod in June. In April the boats of Harlow landed 75 tons of cod. ' +
        'The boats of Kelmouth landed 40 tons of cod in June. The harbour master weighs every crate. Rain fell all week.',
    ),
  ]);

  it.each([
    ['And in April?', '75 tons'],
    ['in April?', '75 tons'],
    ['What about Kelmouth?', '40 tons'],
    ['and kelmouth', '40 tons'],
  ])('puts %s in the place of what it goes with', (question, quote) => {
    const after = ['How many tons of cod did the boats of Harlow land in June?'];
    expect(catches.ask(after[0] ?? '').quotes[0]?.text).toContain('120 tons');
    expect(catches.ask(question, { after }).quotes[0]?.text).toContain(quote);
  });

  it('goes on from a follow-up', () => {
    const after = ['How many tons of cod did the boats of Harlow land in June?', 'and in April?'];
    expect(catches.ask('and Kelmouth in June?', { after }).quotes[0]?.text).toContain('40 tons');
  });
});

describe('a question that stands by itself', () => {
  const after = ['How many passengers does the new ferry carry?'];

  it.each([
    'How many hives were there in March?',
    'When does the ferry make its first crossing?',
    'What did Mara Quill say about her council?',
    'Is it true that the ferry crowds the harbour?',
    'How long did it take to build the ferry?',
    'Who said that the ferry would crowd the harbour?',
    'Are there hives in the valley?',
    'What did the council promise before it answered?',
    'second ferry price',
    'Tobias Venn',
    'What happened this year?',
    'Which shipyard said it repaired the old ferry?',
  ])('is never bent by the one before: %s', (question) => {
    const engine = islandEngine();
    expect(engine.ask(question, { after })).toEqual(engine.ask(question));
  });

  it('is answered the same after any words at all', () => {
    const engine = islandEngine();
    const alone = engine.ask('How much do tickets for the ferry cost?');
    for (const before of ['why', '?!x', 'it', 'and', 'the the the', 'Who? What? 25,000']) {
      const asked = engine.ask('How much do tickets for the ferry cost?', { after: [before] });
      expect(asked).toEqual(alone);
    }
  });
});

describe('a follow-up to a question of one story', () => {
  const after = ['How many hives were counted?'];
  const before = { after, afterStory: 'bees' };

  it('is asked of that story too, and says so in its history', () => {
    const { quotes, history } = islandEngine().ask('When?', before);
    expect(quotes.map(({ story }) => story)).toEqual(quotes.map(() => 'bees'));
    expect(history).toEqual({ questions: [...after, 'When?'], story: 'bees' });
  });

  it('is asked of the story that it names itself', () => {
    const { quotes, history } = islandEngine().ask('When?', { ...before, story: 'ferry' });
    expect(quotes.map(({ story }) => story)).toEqual(quotes.map(() => 'ferry'));
    expect(history.story).toBe('ferry');
  });

  it('which stands by itself is asked of every story', () => {
    const question = 'How many passengers does the new ferry carry?';
    const engine = islandEngine();
    expect(engine.ask(question, before)).toEqual(engine.ask(question));
    expect(engine.ask(question).history).toEqual({ questions: [question] });
  });
});

it('a question may lean on the words of a passage that only may answer', () => {
  const before = 'To whom did Ellery pay?';
  expect(islandEngine().ask(before).guess).toContain('Harrow Marine');
  const { quotes } = islandEngine().ask('What did they build?', { after: [before] });
  expect(quotes[0]?.text).toBe('Harrow Marine built the ferry in 14 months.');
});

it('a question that leans on nothing that was said finds no answer', () => {
  const { verdict } = islandEngine().ask('why?', { after: ['Xylophone zeppelin?'] });
  expect(verdict).toBe('not said');
});

it('a question before that cannot be read is refused in a line', () => {
  expect(() => islandEngine().ask('why?', { after: [' '] })).toThrow(InputError);
  expect(() => islandEngine().ask('why?', { after: ['a '.repeat(400)] })).toThrow('at most 500');
});
