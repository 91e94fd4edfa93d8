import { describe, expect, it } from 'vitest';
import { Engine, readPlain } from '../../../src/engine/index.js';

const TEXT = `Harbour minister Ada Holm told guests that the port would grow. Silting means the filling of a harbour with mud that a river brings.

The tax worries Tarn Ferries. Holm said nothing of it.`;
const engine = new Engine([readPlain({ id: 'port', title: 'The port' }, TEXT)]);

describe('who or what one is, and nothing else,', () => {
  it.each([
    ['who is ada holm', 'Harbour minister Ada Holm'],
    ['What is silting?', 'Silting means'],
  ])('is told for sure where the story says so: %s', (question, words) => {
    const { verdict, quotes } = engine.ask(question);
    expect(verdict).toBe('answered');
    expect(quotes[0]?.text).toContain(words);
  });

  it.each([['what is tarn ferries'], ['what is mud']])(
    'is not told for sure by what only speaks of them: %s',
    (question) => {
      expect(engine.ask(question).verdict).not.toBe('answered');
    },
  );
});
