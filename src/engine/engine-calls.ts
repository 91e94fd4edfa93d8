import type { Engine } from './engine.js';

/** What an engine is asked that may take long. */
export type CallName =
  | 'ask'
  | 'search'
  | 'facts'
  | 'check'
  | 'summary'
  | 'timeline'
  | 'figures'
  | 'map'
  | 'subjects'
  | 'nouns'
  | 'examples'
  | 'told';

/**
 * An engine as those see it who may have to wait for it: {@link Engine} answers at once, one in another
 * thread later. Rejects where the engine throws.
 */
export type EngineCalls = Pick<Engine, 'stories' | 'story' | 'quote'> & {
  readonly [Name in CallName]: (
    ...given: Parameters<Engine[Name]>
  ) => ReturnType<Engine[Name]> | Promise<ReturnType<Engine[Name]>>;
};
