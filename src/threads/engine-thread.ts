import { Engine, InputError } from '../engine/index.js';
import type { EngineOutcome, EngineTask } from './engine-task.js';
import { storiesOf } from './thread-stories.js';

/** Calls that rest on all the facts of the stories. */
const OF_FACTS: ReadonlySet<EngineTask['call']> = new Set<EngineTask['call']>([
  'facts',
  'figures',
  'map',
  'subjects',
  'nouns',
]);

/**
 * What a thread with an engine of its own does, given the stories.
 *
 * @param data the stories as they came to this thread
 */
export function answerIn(data: unknown): (task: EngineTask) => Promise<EngineOutcome> {
  const engine = new Engine(storiesOf(data));
  return async (task) => {
    try {
      // A little at a time, so that other calls are answered in between.
      if (OF_FACTS.has(task.call)) await engine.readAhead();
      return await outcomeOf(engine, task);
    } catch (error) {
      if (error instanceof InputError) return { refused: error.message };
      throw error;
    }
  };
}

async function outcomeOf(engine: Engine, task: EngineTask): Promise<EngineOutcome> {
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
