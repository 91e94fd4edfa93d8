import lunr from 'lunr';
import { contend } from '../contender.js';

await contend({
  configuration:
    "as it comes: Porter stems, stop words out; the question's words by lunr.tokenizer",
  open: ({ units }) => {
    const index = lunr((builder) => {
      builder.field('text');
      for (const unit of units) builder.add(unit);
    });
    return (question, limit) =>
      index
        .query((query) => {
          query.term(lunr.tokenizer(question), {});
        })
        .slice(0, limit)
        .map(({ ref }) => units[Number(ref)]);
  },
});
