/** A condition as a feature: 1 where it holds. */
export function flag(condition: boolean | undefined): number {
  return condition ? 1 : 0;
}
