import { Index } from 'flexsearch';
import { contend } from '../contender.js';

await contend({
  configuration: 'as it comes, with suggest: true (else every word of a question must be there)',
  open: ({ units }) => {
    const index = new Index();
    for (const { id, text } of units) index.add(id, text);
    return (question, limit) =>
      index.search(question, { limit, suggest: true }).map((id) => units[Number(id)]);
  },
});
