import { availableParallelism } from 'node:os';
import type { Logger } from 'pino';
import type { Draw } from '../../commands/shared/index.js';
import type { Story } from '../engine/index.js';
import type { DrawnImage } from '../ui/index.js';
import type { DrawingTask } from './drawing-task.js';
import { storiesQuoted } from './restore-quotes.js';
import { openThreads } from './thread-pool.js';

/** More than so many threads need more memory than they save time. */
const MOST_THREADS = 4;

/** Threads that draw, one picture after the other each. */
export interface DrawingPool {
  readonly draw: Draw;
  /** Draws what quotes other stories too. */
  drawOf(storyOf: (id: string) => Story | undefined): Draw;
  /** Ends the threads; what they are at rejects. */
  close(): Promise<void>;
}

/**
 * Opens threads that draw.
 *
 * @param program absolute path of what they run: `drawing-thread`
 */
export function openDrawingPool(
  stories: readonly Story[],
  program: string,
  log: Logger,
): DrawingPool {
  const most = Math.min(MOST_THREADS, Math.max(1, availableParallelism() - 1));
  const threads = openThreads<DrawingTask, DrawnImage>({
    ...{ name: 'drawing', program, data: stories, most, log },
  });
  return {
    draw: ({ name }, view, look) => threads.run({ picture: name, view, look }),
    drawOf:
      (storyOf) =>
      ({ name }, view, look) => {
        const quoted = [...storiesQuoted(view)].flatMap((id) => storyOf(id) ?? []);
        return threads.run({ picture: name, view, look, stories: quoted });
      },
    close: () => threads.close(),
  };
}
