import { Engine } from './engine.js';
import { InputError, loadCorpus, type Story, storyExtensions } from './document/index.js';

/**
 * Opens an engine on the stories of a folder or a file.
 *
 * @param report is given a line for each file that cannot be read; the others are read all the same.
 * @throws {InputError} where there is nothing at the path, or no story is left.
 */
export async function openEngine(path: string, report: (line: string) => void): Promise<Engine> {
  return new Engine(await openStories(path, report));
}

/** The stories that {@link openEngine} opens an engine on. */
export async function openStories(
  path: string,
  report: (line: string) => void,
): Promise<readonly Story[]> {
  const { stories, faults } = await loadCorpus(path);
  const [first, ...others] = faults;
  if (stories.length === 0 && first && others.length === 0) throw first;
  for (const { message } of faults) report(message);
  if (stories.length === 0) {
    throw new InputError(`no story in it: put a ${storyExtensions()} file there`, {
      place: { file: path },
    });
  }
  return stories;
}
