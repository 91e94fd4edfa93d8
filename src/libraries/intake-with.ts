import type { Intake } from '../../commands/shared/index.js';
import type { Story } from '../engine/index.js';
import type { PageReader } from '../fetching/index.js';
import { readSource, type GivenSource } from '../intake/index.js';

/**
 * Reads what people give.
 *
 * @param read turns bytes into a story; in this thread where left out.
 */
export function intakeWith(
  pages: PageReader,
  read: (given: GivenSource) => Promise<Story> = readSource,
): Intake {
  return {
    file: (name, bytes) => read({ kind: 'file', name, bytes }),
    page: async (address) => read({ kind: 'page', ...(await pages.read(address)) }),
  };
}
