import type { TestProject } from 'vitest/node';

/** Whether a file of a kind is among those that this run takes, so that its setup is wanted. */
export function runsAny({ vitest }: TestProject, kind: 'built' | 'browser'): boolean {
  return vitest.state.getPaths().some((path) => path.endsWith(`.${kind}.test.ts`));
}
