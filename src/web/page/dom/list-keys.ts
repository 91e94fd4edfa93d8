/** The index in a list that an arrow key moves to; undefined for other keys. */
export function nextIndex(key: string, active: number, length: number): number | undefined {
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
