import * as z from 'zod';
import { type Engine, InputError } from '../engine/index.js';
import type { EngineOutcome, EngineTask, EngineWork } from './engine-task.js';
import { OpenEngines } from './open-engines.js';
import { storiesOf } from './thread-stories.js';

/** Calls that rest on all the facts of the stories. */
const OF_FACTS: ReadonlySet<EngineWork['call']> = new Set<EngineWork['call']>([
  'facts',
  'figures',
  'map',
  'subjects',
  'nouns',
]);

const started = z.object({ stories: z.unknown(), room: z.number() });

/**
 * What a thread with engines of its own does.
 *
 * @param data what the thread was started with: the shipped stories as they came to it, and how many
 *   characters of libraries it keeps.
 */
export function answerIn(data: unknown): (task: EngineTask) => Promise<EngineOutcome> {
  const { stories, room } = started.parse(data);
  const engines = new OpenEngines(storiesOf(stories), room);
  return async (task) => {
    if ('forget' in task) {
      engines.forget(task.forget);
      return {};
    }
    const { work, library } = task;
    try {
      const engine = library ? engines.of(library, task.stories) : engines.shipped;
      if (!engine) return { missing: true };
      // A little at a time, so that other calls are answered in between.
      if (OF_FACTS.has(work.call)) await engine.readAhead();
      return await outcomeOf(engine, work);
    } catch (error) {
      if (error instanceof InputError) return { refused: error.message };
      throw error;
    }
  };
}

async function outcomeOf(engine: Engine, task: EngineWork): Promise<EngineOutcome> {
  switch (task.call) {
    case 'stories':
      return { stories: engine.stories() };
    case 'read ahead':
      await (task.layer === 'names' ? engine.readNamesAhead() : engine.readAhead());
      return {};
    case 'ask':
      return { ask: engine.ask(...task.given) };
    case 'search':
      return { search: engine.search(...task.given) };
    case 'facts':
      return { facts: engine.facts(...task.given) };
    case 'check':
      return { check: engine.check(...task.given) };
    case 'summary':
      return { summary: engine.summary(...task.given) };
    case 'timeline':
      return { timeline: engine.timeline(...task.given) };
    case 'figures':
      return { figures: engine.figures(...task.given) };
    case 'map':
      return { map: engine.map(...task.given) };
    case 'subjects':
      return { subjects: engine.subjects(...task.given) };
    case 'nouns':
      return { nouns: engine.nouns(...task.given) };
    case 'examples':
      return { examples: engine.examples() };
    case 'told':
      return { told: engine.told(...task.given) };
  }
}
