import type { Logger } from 'pino';
import {
  type CallName,
  type EngineCalls,
  InputError,
  type NounSubject,
  type Quote,
  type QuoteReference,
  referredQuote,
  type Story,
  type StoryListing,
  type StoryScope,
  type Subject,
} from '../engine/index.js';
import type {
  EngineCall,
  EngineOutcome,
  EngineTask,
  LibraryKey,
  LibraryStories,
} from './engine-task.js';
import { restoreQuotes } from './restore-quotes.js';
import { openThreads, type Threads } from './thread-pool.js';

/** Each has an engine: whoever asks does not wait for those who want what a whole library is read for. */
type Lane = 'asking' | 'reading';

const LANES: Readonly<Record<CallName, Lane>> = {
  ask: 'asking',
  search: 'asking',
  facts: 'reading',
  check: 'reading',
  summary: 'reading',
  timeline: 'reading',
  figures: 'reading',
  map: 'reading',
  subjects: 'reading',
  nouns: 'reading',
  examples: 'reading',
  told: 'asking',
};

/**
 * How many characters of libraries each keeps: while it answers questions, one takes some 60 bytes, and
 * where all facts are read some 1,000. Ten stories as long as news have 30,000.
 */
const ROOM: Readonly<Record<Lane, number>> = { asking: 300_000, reading: 60_000 };

type Lanes = Readonly<Record<Lane, Threads<EngineTask, EngineOutcome>>>;

/** The engine of some stories, in threads of its own; here are the stories alone. */
class PooledEngine implements EngineCalls {
  readonly #stories: ReadonlyMap<string, Story>;
  readonly #listings: readonly StoryListing[];
  readonly #run: (call: EngineCall) => Promise<EngineOutcome>;
  /** By story; what is asked for again with each letter that somebody types is kept. */
  readonly #subjects = new Kept<readonly Subject[]>();
  readonly #nouns = new Kept<readonly NounSubject[]>();

  constructor(
    stories: readonly Story[],
    listings: readonly StoryListing[],
    run: (call: EngineCall) => Promise<EngineOutcome>,
  ) {
    this.#stories = new Map(stories.map((story) => [story.id, story]));
    this.#listings = listings;
    this.#run = async (call) => {
      const outcome = await run(call);
      if (outcome.refused !== undefined) throw new InputError(outcome.refused);
      restoreQuotes(outcome, (id) => this.#stories.get(id));
      return outcome;
    };
  }

  readonly ask: EngineCalls['ask'] = async (...given) =>
    found((await this.#run({ call: 'ask', given })).ask);
  readonly search: EngineCalls['search'] = async (...given) =>
    found((await this.#run({ call: 'search', given })).search);
  readonly facts: EngineCalls['facts'] = async (...given) =>
    found((await this.#run({ call: 'facts', given })).facts);
  readonly check: EngineCalls['check'] = async (...given) =>
    found((await this.#run({ call: 'check', given })).check);
  readonly summary: EngineCalls['summary'] = async (...given) =>
    found((await this.#run({ call: 'summary', given })).summary);
  readonly timeline: EngineCalls['timeline'] = async (...given) =>
    found((await this.#run({ call: 'timeline', given })).timeline);
  readonly figures: EngineCalls['figures'] = async (...given) =>
    found((await this.#run({ call: 'figures', given })).figures);
  readonly map: EngineCalls['map'] = async (...given) =>
    found((await this.#run({ call: 'map', given })).map);

  readonly examples: EngineCalls['examples'] = async (...given) =>
    found((await this.#run({ call: 'examples', given })).examples);
  readonly told: EngineCalls['told'] = async (...given) =>
    found((await this.#run({ call: 'told', given })).told);

  subjects(scope: StoryScope = {}): Promise<readonly Subject[]> {
    return this.#subjects.get(scope.story, async () =>
      found((await this.#run({ call: 'subjects', given: [scope] })).subjects),
    );
  }

  nouns(scope: StoryScope = {}): Promise<readonly NounSubject[]> {
    return this.#nouns.get(scope.story, async () =>
      found((await this.#run({ call: 'nouns', given: [scope] })).nouns),
    );
  }

  stories(): readonly StoryListing[] {
    return this.#listings;
  }

  story(id: string): Story | undefined {
    return this.#stories.get(id);
  }

  quote(reference: QuoteReference): Quote | undefined {
    return referredQuote(this.#stories.get(reference.story), reference);
  }
}

/** Lists that are the same each time, but for those that could not be had. */
class Kept<List> {
  readonly #lists = new Map<string | undefined, Promise<List>>();

  get(story: string | undefined, make: () => Promise<List>): Promise<List> {
    const known = this.#lists.get(story);
    if (known) return known;
    const list = make().catch((error: unknown) => {
      this.#lists.delete(story);
      throw error;
    });
    this.#lists.set(story, list);
    return list;
  }
}

function found<Result>(result: Result | undefined): Result {
  if (result === undefined) throw new Error('A thread answered something else.');
  return result;
}

/** The stories of a server, to be opened. */
export interface LibraryToOpen extends LibraryKey, LibraryStories {
  /** Those of all that are seen, in order. */
  readonly listings: readonly StoryListing[];
}

/** An engine on the shipped stories in threads of its own, which open those of libraries as well. */
export class EnginePool extends PooledEngine {
  readonly #shipped: readonly Story[];
  readonly #lanes: Lanes;

  constructor(stories: readonly Story[], listings: readonly StoryListing[], lanes: Lanes) {
    super(stories, listings, (work) => lanes[LANES[work.call]].run({ work }));
    this.#shipped = stories;
    this.#lanes = lanes;
  }

  /** The engine of a library, whose threads open it when it is first asked. */
  open({ server, revision, own, shipped, listings }: LibraryToOpen): EngineCalls {
    const library = { server, revision };
    const all = [...(shipped ? this.#shipped : []), ...own];
    return new PooledEngine(all, listings, async (work) => {
      const lane = this.#lanes[LANES[work.call]];
      const outcome = await lane.run({ work, library });
      if (!outcome.missing) return outcome;
      return lane.run({ work, library, stories: { own, shipped } });
    });
  }

  /** Has the threads let go of a library. */
  async forget(server: string): Promise<void> {
    await Promise.all(Object.values(this.#lanes).map((lane) => lane.run({ forget: server })));
  }

  /** Ends the threads; what they are at rejects. */
  async close(): Promise<void> {
    await Promise.all(Object.values(this.#lanes).map((lane) => lane.close()));
  }
}

/**
 * Opens an engine in threads of its own, each of which begins to read what it will be asked.
 *
 * @param program absolute path of what they run: `engine-thread`
 */
export async function openEnginePool(
  stories: readonly Story[],
  program: string,
  log: Logger,
): Promise<EnginePool> {
  const open = (name: Lane, layer: 'names' | 'facts') =>
    openThreads<EngineTask, EngineOutcome>({
      ...{ name, program, data: { stories, room: ROOM[name] }, log },
      ahead: { work: { call: 'read ahead', layer } },
    });
  const asking = open('asking', 'names');
  const { stories: listings } = await asking.run({ work: { call: 'stories' } });
  // Not beside the other, which is waited for.
  const lanes = { asking, reading: open('reading', 'facts') };
  return new EnginePool(stories, found(listings), lanes);
}
