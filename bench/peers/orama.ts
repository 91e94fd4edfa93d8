import { create, insertMultiple, search } from '@orama/orama';
import { contend } from '../contender.js';

await contend({
  configuration: 'every option at its default',
  open: async ({ units }) => {
    const index = create({ schema: { text: 'string' } });
    await insertMultiple(
      index,
      units.map(({ id, text }) => ({ id: String(id), text })),
    );
    return async (term, limit) => {
      const { hits } = await search(index, { term, limit });
      return hits.map(({ id }) => units[Number(id)]);
    };
  },
});
