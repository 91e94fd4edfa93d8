import MiniSearch from 'minisearch';
import { contend } from '../contender.js';

await contend({
  configuration: 'every option at its default',
  open: ({ units }) => {
    const index = new MiniSearch({ fields: ['text'] });
    index.addAll(units);
    return (question, limit) =>
      index
        .search(question)
        .slice(0, limit)
        .map(({ id }) => units[Number(id)]);
  },
});
