/** A message or form that breaks one of Discord's limits. Layouts page, so it is a fault of ours. */
export class TooMuchError extends Error {
  override readonly name = 'TooMuchError';
}

/** @throws {TooMuchError} where there are more than Discord takes. */
export function within(what: string, count: number, most: number): void {
  if (count > most) throw new TooMuchError(`${what}: ${count}, and Discord takes ${most}.`);
}
