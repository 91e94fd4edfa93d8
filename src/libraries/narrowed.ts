import type { Answer, AskOptions, EngineCalls, StoryScope } from '../engine/index.js';

/** An engine that asks some of its stories by default. */
export interface NarrowedEngine {
  readonly engine: EngineCalls;
  /** Whether those were asked, and not all of them or one that was named. */
  readonly wasNarrowed: () => boolean;
}

/**
 * Asks the stories that were picked where no story is named, else all of them.
 *
 * @param all an engine on all stories.
 * @param picked an engine on those that were picked.
 */
export function narrowed(all: EngineCalls, picked: EngineCalls): NarrowedEngine {
  let isNarrowed = false;
  const byDefault = (): EngineCalls => {
    isNarrowed = true;
    return picked;
  };
  const of = (scope: StoryScope | undefined): EngineCalls =>
    scope?.story === undefined ? byDefault() : all;

  /** One that leans on a question of another story goes on with that. */
  async function ask(question: string, options: AskOptions = {}): Promise<Answer> {
    const { story, afterStory, ...others } = options;
    if (story !== undefined) return all.ask(question, options);
    if (afterStory === undefined || picked.story(afterStory)) {
      return byDefault().ask(question, options);
    }
    const leaning = await all.ask(question, options);
    if (leaning.follows !== undefined) return leaning;
    return byDefault().ask(question, { ...others, after: undefined });
  }

  return {
    wasNarrowed: () => isNarrowed,
    engine: {
      ask,
      search: (words, options) => of(options).search(words, options),
      facts: (subject, options) => of(options).facts(subject, options),
      check: (claim, options) => of(options).check(claim, options),
      summary: (options) => of(options).summary(options),
      timeline: (options) => of(options).timeline(options),
      figures: (options) => of(options).figures(options),
      map: (subject, options) => of(options).map(subject, options),
      subjects: (scope) => of(scope).subjects(scope),
      nouns: (scope) => of(scope).nouns(scope),
      examples: (...given) => picked.examples(...given),
      told: (...given) => all.told(...given),
      stories: () => all.stories(),
      story: (id) => all.story(id),
      quote: (reference) => all.quote(reference),
    },
  };
}
