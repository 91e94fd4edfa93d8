/** Moves through a list by a key; undefined where the key does not. */
export function moved(key: string, active: number, length: number): number | undefined {
  if (length === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return (active + 1) % length;
    case 'ArrowUp':
      return (active <= 0 ? length : active) - 1;
    default:
      return undefined;
  }
}
