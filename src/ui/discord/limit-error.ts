/** A message or modal that breaks one of Discord's limits. Results are paginated, so it is a bug of ours. */
export class LimitError extends Error {
  override readonly name = 'LimitError';
}

/** @throws {LimitError} where there are more than Discord takes. */
export function assertWithin(what: string, count: number, max: number): void {
  if (count > max) throw new LimitError(`${what}: ${count}, and Discord takes ${max}.`);
}
