import type { EngineCalls } from '../engine/index.js';
import type { OpenLibrary } from './open-library.js';

/** So often something is asked again that changes while it is: an import changes a library each millisecond. */
const MOST_TIMES = 3;

/** What a server's stories were asked by, and whether that is so still. */
export interface RenewableLibrary {
  readonly opened: OpenLibrary;
  /** What they are asked by now; undefined where nothing has changed since. */
  renewed(): Promise<RenewableLibrary | undefined>;
}

/**
 * A library whose answers are of the stories that are there once the answer is: what was asked before one was
 * removed, and is answered after, is asked again.
 */
export function currentLibrary(first: RenewableLibrary): OpenLibrary {
  let current = first;
  const asked = async <Result>(
    ask: (engine: EngineCalls) => Result | Promise<Result>,
  ): Promise<Result> => {
    for (let time = 1; ; time++) {
      const result = await ask(current.opened.engine);
      const changed = await current.renewed();
      if (!changed) return result;
      current = changed;
      if (time === MOST_TIMES) return ask(current.opened.engine);
    }
  };
  const { draw } = first.opened;
  return {
    draw: draw && ((...given) => (current.opened.draw ?? draw)(...given)),
    engine: {
      ask: (...given) => asked((engine) => engine.ask(...given)),
      search: (...given) => asked((engine) => engine.search(...given)),
      facts: (...given) => asked((engine) => engine.facts(...given)),
      check: (...given) => asked((engine) => engine.check(...given)),
      summary: (...given) => asked((engine) => engine.summary(...given)),
      timeline: (...given) => asked((engine) => engine.timeline(...given)),
      figures: (...given) => asked((engine) => engine.figures(...given)),
      map: (...given) => asked((engine) => engine.map(...given)),
      subjects: (...given) => asked((engine) => engine.subjects(...given)),
      nouns: (...given) => asked((engine) => engine.nouns(...given)),
      examples: (...given) => asked((engine) => engine.examples(...given)),
      told: (...given) => asked((engine) => engine.told(...given)),
      stories: () => current.opened.engine.stories(),
      story: (id) => current.opened.engine.story(id),
      quote: (reference) => current.opened.engine.quote(reference),
    },
  };
}
