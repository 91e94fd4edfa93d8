import elasticlunr from 'elasticlunr';
import { contend } from '../contender.js';

await contend({
  configuration: 'as it comes: Porter stems, stop words out, words joined by OR',
  open: ({ units }) => {
    const index = elasticlunr<{ id: number; text: string }>((builder) => {
      builder.addField('text');
      builder.setRef('id');
      builder.saveDocument(false);
    });
    for (const { id, text } of units) index.addDoc({ id, text });
    return (question, limit) =>
      index
        .search(question, {})
        .slice(0, limit)
        .map(({ ref }) => units[Number(ref)]);
  },
});
