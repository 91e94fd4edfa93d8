import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { type Draw, drawHere } from '../../commands/shared/index.js';
import type { Answer, EngineCalls } from '../../src/engine/index.js';
import { MOST_AT_ONCE } from '../../src/interactions/index.js';
import { islandEngine } from '../commands/island.js';
import { textOf, type FakeDiscord } from '../fake-discord/index.js';
import { bots } from './bot.js';
import { echo, promised, says } from './echo.js';

// What must not wait for what, by the order in which it happens; how long it takes, bench/load prints.

vi.setConfig({ testTimeout: 300_000 });

const startBot = bots();
/** A test need not wait as long as Discord does; and a busy machine is slow, not wrong. */
const timing = { deferAfterMs: 50, slowness: 100 };
const patience = { timeout: 300_000 };
const PICTURES = 40;
const QUESTIONS = 200;
const QUESTION = 'How many passengers does the new ferry carry?';
const asking = { name: 'ask', options: { question: QUESTION } };

const crowd = (discord: FakeDiscord, count: number) =>
  Array.from({ length: count }, (_, at) => discord.person(`Person ${at}`));

/** An engine that answers no question before a gate opens. */
function gatedAsk(gate: Promise<unknown>): EngineCalls {
  const engine = islandEngine();
  let answer: Answer | undefined;
  return engineWith({
    ask: async (...given) => {
      await gate;
      // All ask the same.
      return (answer ??= engine.ask(...given));
    },
  });
}

/** The calls of an engine, each of which a test may hold up. */
function engineWith(changes: Partial<EngineCalls>): EngineCalls {
  const engine = islandEngine();
  return {
    ask: (...given) => engine.ask(...given),
    search: (...given) => engine.search(...given),
    facts: (...given) => engine.facts(...given),
    check: (...given) => engine.check(...given),
    summary: (...given) => engine.summary(...given),
    timeline: (...given) => engine.timeline(...given),
    figures: (...given) => engine.figures(...given),
    map: (...given) => engine.map(...given),
    subjects: (...given) => engine.subjects(...given),
    nouns: (...given) => engine.nouns(...given),
    examples: () => engine.examples(),
    told: (...given) => engine.told(...given),
    stories: () => engine.stories(),
    story: (id) => engine.story(id),
    quote: (reference) => engine.quote(reference),
    ...changes,
  };
}

describe('of much that is asked at once, each is promised in time before one is done, and then shown', () => {
  it(`${PICTURES} pictures`, async () => {
    const gate = promised<undefined>();
    let drawn: ReturnType<Draw> | undefined;
    const draw: Draw = async (...given) => {
      await gate.promise;
      // They are all of the same.
      return (drawn ??= drawHere(...given));
    };
    const { discord } = await startBot({ draw, ...timing });
    const called = crowd(discord, PICTURES).map((user) =>
      discord.command({ name: 'timeline', user, until: 'acknowledged' }),
    );
    const replies = await Promise.all(called);
    expect(replies.map(({ deferred }) => deferred)).toEqual(replies.map(() => true));
    expect(drawn).toBeUndefined();
    gate.keep(undefined);
    await expect.poll(() => replies.some(({ pending }) => pending), patience).toBe(false);
    expect(replies.map(({ message }) => message.attachments.length)).toEqual(replies.map(() => 1));
  });

  it(`${QUESTIONS} questions`, async () => {
    const gate = promised<undefined>();
    const { discord } = await startBot({ engine: gatedAsk(gate.promise), ...timing });
    const called = crowd(discord, QUESTIONS).map((user) =>
      discord.command({ ...asking, user, until: 'acknowledged' }),
    );
    const replies = await Promise.all(called);
    expect(replies.map(({ deferred }) => deferred)).toEqual(replies.map(() => true));
    gate.keep(undefined);
    await expect.poll(() => replies.some(({ pending }) => pending), patience).toBe(false);
    const answered = replies.filter(({ message }) => textOf(message).includes('**310**'));
    expect(answered).toHaveLength(QUESTIONS);
  });
});

describe('while /facts is being read', () => {
  it('/ask is answered, and /facts once it is read', async () => {
    const reading = promised<undefined>();
    const engine = islandEngine();
    const { discord } = await startBot({
      engine: engineWith({
        facts: async (...given) => {
          await reading.promise;
          return engine.facts(...given);
        },
      }),
      ...timing,
    });
    const facts = await discord.command({
      ...{ name: 'facts', options: { subject: 'Harrow Marine' } },
      until: 'acknowledged',
    });
    const answer = await discord.command({ ...asking, user: discord.person('Bob') });
    expect(textOf(answer.message)).toContain('**310**');
    expect(facts.pending).toBe(true);
    reading.keep(undefined);
    await expect.poll(() => facts.pending, patience).toBe(false);
    expect(textOf(facts.message)).toContain('Harrow Marine');
  });

  it('no subject is offered to who types one, in time', async () => {
    const { discord } = await startBot({
      engine: engineWith({ subjects: () => new Promise(() => undefined) }),
      ...timing,
    });
    const choices = await discord.autocomplete({
      ...{ name: 'map', focused: 'subject', options: { subject: 'har' } },
    });
    expect(choices).toEqual([]);
  });
});

describe('of many interactions that come at once', () => {
  it('each has its own turn, so that timers and sockets have theirs', async () => {
    const happened: string[] = [];
    const run = () => {
      happened.push('interaction');
      return says('here');
    };
    const { discord } = await startBot({ commands: [echo({ run })], ...timing });
    const called = crowd(discord, 20).map((user) => discord.command({ name: 'echo', user }));
    const answered = Promise.all(called).then(() => true);
    while (!(await Promise.race([answered, nextTurn(false)]))) happened.push('turn');
    expect(happened.filter((one) => one === 'interaction')).toHaveLength(20);
    expect(happened.join(' ')).not.toContain('interaction interaction');
  });
});

describe('a person who asks for more at once than anybody reads', () => {
  it('is told so in words, for them alone, while others are answered', async () => {
    const gate = promised<undefined>();
    const run = async () => {
      await gate.promise;
      return says('done');
    };
    const { discord } = await startBot({ commands: [echo({ run })], ...timing });
    const call = (user = discord.person('Ada')) =>
      discord.command({ name: 'echo', user, until: 'acknowledged' });
    const waiting = await Promise.all(Array.from({ length: MOST_AT_ONCE }, () => call()));
    const refused = await call();
    expect(textOf(refused.message)).toContain('Please wait for one of them');
    expect(refused.ephemeral).toBe(true);
    const other = await call(discord.person('Bob'));
    expect(other.deferred).toBe(true);
    gate.keep(undefined);
    await expect.poll(() => waiting.some(({ pending }) => pending), patience).toBe(false);
    const again = await discord.command({ name: 'echo' });
    expect(textOf(again.message)).toBe('done');
  });

  it('by messages as well as by commands', async () => {
    const gate = promised<undefined>();
    const { discord } = await startBot({ engine: gatedAsk(gate.promise), ...timing });
    const bob = discord.person('Bob');
    for (let at = 0; at <= MOST_AT_ONCE; at++)
      discord.say({ words: QUESTION, user: bob, dm: true });
    const written = () =>
      discord
        .directMessages(bob)
        .slice(MOST_AT_ONCE + 1)
        .map(textOf);
    await expect.poll(written, patience).toEqual([expect.stringContaining('Please wait')]);
    gate.keep(undefined);
    await expect.poll(() => written().length, patience).toBe(MOST_AT_ONCE + 1);
    expect(written().filter((words) => words.includes('**310**'))).toHaveLength(MOST_AT_ONCE);
  });
});
