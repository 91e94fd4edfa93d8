import { Engine, InputError, readGiven } from '../../engine/index.js';
import { askResult, conversationAfter } from '../../../commands/ask/cli.js';
import { checkResult } from '../../../commands/check/cli.js';
import { factsResult } from '../../../commands/facts/cli.js';
import { figuresResult } from '../../../commands/figures/cli.js';
import { mapResult } from '../../../commands/map/cli.js';
import { searchResult } from '../../../commands/search/cli.js';
import { subjectsResult } from '../../../commands/subjects/cli.js';
import { summaryResult } from '../../../commands/summary/cli.js';
import { timelineResult } from '../../../commands/timeline/cli.js';
import type { Call } from './read-calls.js';

/** What came of a call: the JSON that its command prints, or in one line why there is none. */
export type CallLine = { readonly id: string } & (
  | { readonly result: object }
  | { readonly error: string }
);

/** Answers calls in their order. Stories are opened once for all calls in a row that are of them. */
export async function* answerCalls(calls: readonly Call[]): AsyncGenerator<CallLine, void> {
  let [opened, engine]: [string?, Engine?] = [];
  for (const call of calls) {
    try {
      const stories = JSON.stringify(call.stories);
      if (!engine || stories !== opened) {
        engine = new Engine(await Promise.all(call.stories.map(readGiven)));
      }
      opened = stories;
      yield { id: call.id, result: await resultOf(engine, call) };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      yield { id: call.id, error: error.message };
    }
  }
}

async function resultOf(engine: Engine, call: Call): Promise<object> {
  switch (call.call) {
    case 'ask':
      return (await askResult(engine, { question: call.arg }, conversationAfter(call.after ?? [])))
        .json;
    case 'facts':
      return (await factsResult(engine, call.arg)).json;
    case 'check':
      return checkResult(engine, call.arg).json;
    case 'search':
      return searchResult(engine, call.arg).json;
    case 'map':
      return mapResult(engine, call.arg).json;
    case 'summary':
      return summaryResult(engine, call.arg).json;
    case 'timeline':
      return timelineResult(engine, call.arg).json;
    case 'figures':
      return figuresResult(engine, call.arg).json;
    case 'subjects':
      return subjectsResult(engine, call.arg).json;
    case 'sentences': {
      const sentences = engine.sentences({ story: call.arg });
      return {
        sentences: sentences.map(({ story, start, end, text }) => ({ story, start, end, text })),
      };
    }
  }
}
