import { stopwords } from '@orama/stopwords/english';
import MiniSearch from 'minisearch';
import { stemmer } from 'stemmer';
import { contend } from '../contender.js';

const stop = new Set(stopwords);

await contend({
  configuration: "processTerm: lower case, Orama's English stop words out, Porter stems",
  open: ({ units }) => {
    const index = new MiniSearch({
      fields: ['text'],
      processTerm: (term) => {
        const lower = term.toLowerCase();
        return stop.has(lower) ? null : stemmer(lower);
      },
    });
    index.addAll(units);
    return (question, limit) =>
      index
        .search(question)
        .slice(0, limit)
        .map(({ id }) => units[Number(id)]);
  },
});
