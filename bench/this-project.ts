import { Engine } from '../src/engine/index.js';
import { contend } from './contender.js';

await contend({
  configuration: 'Engine.ask; its index time has the splitting into sentences in it',
  open: ({ story }) => {
    const engine = new Engine([story]);
    return (question, quotes) => engine.ask(question, { quotes }).quotes;
  },
});
