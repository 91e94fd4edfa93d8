import { Desk } from '../src/engine/engine.js';
import { contend } from './contender.js';

await contend({
  configuration: 'Desk.ask; its index time has the splitting into sentences in it',
  open: ({ story }) => {
    const desk = new Desk([story]);
    return (question, quotes) => desk.ask(question, { quotes }).quotes;
  },
});
