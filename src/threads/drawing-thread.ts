import { type AnyView, drawNamed } from '../../commands/index.js';
import type { DrawnImage } from '../ui/index.js';
import type { DrawingTask } from './drawing-task.js';
import { restoreQuotes } from './restore-quotes.js';
import { storiesOf } from './thread-stories.js';

/**
 * What a thread does that draws. That a view is of its picture, who sends both knows.
 *
 * @param data the stories as they came to this thread
 */
export function drawIn(data: unknown): (task: DrawingTask<AnyView>) => Promise<DrawnImage> {
  const stories = new Map(storiesOf(data).map((story) => [story.id, story]));
  return async ({ picture, view, look, stories: given = [] }) => {
    const own = new Map(storiesOf(given).map((story) => [story.id, story]));
    restoreQuotes(view, (id) => own.get(id) ?? stories.get(id));
    const drawn = await drawNamed(picture, view, look);
    if (!drawn) throw new Error(`No picture is called ${picture}.`);
    // The words on it are for tests, and are not sent.
    if ('reason' in drawn) return { reason: drawn.reason };
    const { image, shown } = drawn;
    return { image, shown };
  };
}
