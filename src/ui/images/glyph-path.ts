/** Of a px: finer than an eye, or the painter, tells apart. */
const STEPS = 100;

/**
 * A glyph's outline as path data in px that can be put anywhere: each point is told from the one
 * before, so that it goes on where the path is.
 *
 * @param path commands M, L, Q, C and Z with points `x,y`, in the font's units, y upwards.
 * @param scale px per unit of the font.
 */
export function glyphPath(path: string, scale: number): string {
  let written = '';
  let [startX, startY, x, y] = [0, 0, 0, 0];
  for (const [, command = '', points = ''] of path.matchAll(/([MLQCZ])([^MLQCZ]*)/gu)) {
    const numbers = points === '' ? [] : points.split(/[ ,]/u).map(Number);
    const told: number[] = [];
    let [nextX, nextY] = [startX, startY];
    for (let at = 0; at < numbers.length; at += 2) {
      // Rounded before they are told apart: errors do not add up.
      nextX = Math.round((numbers[at] ?? 0) * scale * STEPS);
      nextY = Math.round((numbers[at + 1] ?? 0) * -scale * STEPS);
      told.push((nextX - x) / STEPS, (nextY - y) / STEPS);
    }
    written += command.toLowerCase() + told.join(' ');
    [x, y] = [nextX, nextY];
    if (command === 'M') [startX, startY] = [x, y];
  }
  return written;
}
