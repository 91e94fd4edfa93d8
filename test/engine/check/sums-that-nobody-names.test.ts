import { describe, expect, it } from 'vitest';
import { Engine, readPlain } from '../../../src/engine/index.js';

const TEXT = `Marlow Gas was fined on Monday. The captain, Ada Brekke, said the fine was "a drop in the ocean".
Bo Lind said that the repair was a bargain at 4 million crowns.`;
const check = (claim: string) =>
  new Engine([readPlain({ id: 'fine', title: 'A fine' }, TEXT)]).check(claim).assertions;

describe('a sum that is claimed', () => {
  it('is not reported by who says something else of it', () => {
    const [first] = check('The fine was 9 million crowns.');
    expect(first?.verdict).toBe('not in the story');
    expect(first?.status).toBeUndefined();
  });

  it('is what somebody says where they call it the same', () => {
    const [first] = check('The fine was a drop in the ocean.');
    expect(first?.status).toBe('alleged');
  });
});
