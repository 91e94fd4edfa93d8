import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { commands } from '../../commands/index.js';
import type { Command, Context } from '../../commands/shared/index.js';
import { Engine, loadCorpus, readPlain, type Story } from '../../src/engine/index.js';
import { InteractionHandler } from '../../src/interactions/index.js';
import { openPlayground, type Playground } from '../../src/web/server/index.js';
import type { Message } from '../../src/ui/index.js';
import { channelsWhereBotMayPost } from '../commands/reader.js';
import { hostile, showable } from '../ui/hostile.js';
import { echo, says } from '../discord/echo.js';
import { call, type Given } from '../interactions/interactions.js';
import { recordedLog } from '../discord/log-lines.js';
import { executablePath } from './chromium.js';
import { lastMessage, messages, quotesIn } from './reader.js';
import { Window } from './visit.js';

const MESSAGES = 200;
const HOSTILE_STORIES = 4;
const LONGEST_HOSTILE = 2_000;
/** On a machine that is busy with other things too. */
const LONGER_MS = 180_000;
const CHANNEL = '200000000000000001';
const SEED = Math.floor(Math.random() * 2 ** 31);

/** Discord's client ends a line the same way whatever ended it in the source, and so does the page. */
const asShown = (words: string): string => showable(words).replaceAll(/\r\n?/gu, '\n');

const quoted = z.array(z.object({ story: z.string(), start: z.number(), end: z.number() }));
const event = z.looseObject({ quotes: quoted.optional() });

const asked = z.array(z.object({ question: z.string() }));
const { answerable, unanswerable } = z
  .object({ answerable: asked, unanswerable: asked })
  .parse(JSON.parse(readFileSync('test/engine/ask/reader-questions.json', 'utf8')));
const { claims } = z
  .object({ claims: z.array(z.object({ claim: z.string() })) })
  .parse(JSON.parse(readFileSync('test/engine/check/claims.json', 'utf8')));

type Called = readonly [string, Readonly<Record<string, Given>>];

/** Commands of every kind that quotes, on every story. */
function calls(engine: Engine): readonly Called[] {
  const stories = engine.stories().map(({ id }) => id);
  const questions = [...answerable, ...unanswerable].map(({ question }) => question);
  const subjects = engine.subjects().map(({ name }) => name);
  return [
    ...stories.map((story): Called => ['timeline', { story }]),
    ...stories.map((story): Called => ['summary', { story, sentences: 3 }]),
    ...stories.map((story): Called => ['summary', { story, sentences: 8 }]),
    ...questions.map((question): Called => ['ask', { question }]),
    ...questions.map((words): Called => ['search', { words }]),
    ...subjects.map((subject): Called => ['facts', { subject }]),
    ...claims.map(({ claim }): Called => ['check', { claim }]),
    ...subjects.map((words): Called => ['search', { words }]),
    ['search', { words: 'the mayor said' }],
    ['ask', { question: 'What did the mayor say?' }],
  ];
}

/** Stories of text that has broken a bot before. */
const hostileStories = (): readonly Story[] =>
  fc
    .sample(hostile, { seed: SEED, numRuns: HOSTILE_STORIES })
    .map(({ story: { text } }, index) =>
      readPlain(
        { id: `hostile-${index}`, title: `Hostile ${index}` },
        `The mayor said on May ${index + 1}, 2024: ${text.slice(0, LONGEST_HOSTILE)}`,
      ),
    );

describe.skipIf(executablePath === undefined)('a quote on the page', () => {
  let engine: Engine;
  let playground: Playground;
  let browser: Browser;

  beforeAll(async () => {
    const { stories } = await loadCorpus('corpus');
    engine = new Engine([...stories, ...hostileStories()]);
    const { log } = recordedLog();
    // A deferred reply would come before what is posted, on a machine that is busy.
    playground = await openPlayground(
      { engine, commands: [everything()], log, deferAfterMs: LONGER_MS },
      { host: '127.0.0.1', port: 0 },
    );
    browser = await chromium.connect(inject('browser'));
  });

  afterAll(async () => {
    await browser.close();
    await playground.close();
  });

  /** A command that posts what all others reply with. */
  function everything(): Command {
    const { log } = recordedLog();
    const { channels } = channelsWhereBotMayPost([]);
    const run = async (context: Context): Promise<Message> => {
      const handler = new InteractionHandler({ engine, commands, channels, log });
      // Each by somebody else: nobody is answered more than a few at once.
      const replies = calls(engine).map(
        ([name, given], at) => handler.handle(call(name, given, { user: `${at}` })).reply,
      );
      const messages = (await Promise.all(replies)).flatMap(({ message }) => message ?? []);
      await context.channels.post(
        CHANNEL,
        messages.map((message) => () => message),
      );
      return says(`posted ${messages.length}`);
    };
    return echo({ run });
  }

  it(
    'has the letters of its slice of the story, in 200 messages of every kind',
    { timeout: LONGER_MS },
    async () => {
      console.log(`seed of the hostile stories: ${SEED}`);
      const look = { width: 1280, colorScheme: 'dark' } as const;
      const window = await Window.open(browser, false);
      const { page, faults } = await window.visit(`${playground.address}/docs`, look);
      // Waited for before it is asked for, which the page does as it loads.
      const [response] = await Promise.all([
        page.waitForResponse('**/api/interactions', { timeout: LONGER_MS }),
        page.goto(`${playground.address}/?run=echo`),
      ]);
      await lastMessage(page).getByText('posted').waitFor({ timeout: LONGER_MS });
      const told = (await response.text()).trim().split('\n');
      const posted = told.map((line) => event.parse(JSON.parse(line)).quotes ?? []);
      const slices = posted
        .flat()
        .map(({ story, start, end }) => engine.story(story)?.text.slice(start, end) ?? '');
      expect(posted.filter((quotes) => quotes.length > 0).length).toBeGreaterThan(MESSAGES);
      expect((await quotesIn(messages(page)).allTextContents()).map(showable)).toEqual(
        slices.map(asShown),
      );
      expect(faults).toEqual([]);
    },
  );
});
