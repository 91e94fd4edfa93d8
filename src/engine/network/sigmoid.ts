/** Beyond this the function is 0 or 1 to four digits. */
const FARTHEST = 10;
const STEPS_PER_UNIT = 64;

/** The function at steps from -10 to 10, and one beyond. */
const VALUES = Float32Array.from(
  { length: 2 * FARTHEST * STEPS_PER_UNIT + 2 },
  (_, step) => 1 / (1 + Math.exp(FARTHEST - step / STEPS_PER_UNIT)),
);

/** The logistic function, how far a gate stands open: between two known values, since Math.exp takes long. */
export function sigmoid(value: number): number {
  if (value <= -FARTHEST) return 0;
  if (value >= FARTHEST) return 1;
  const place = (value + FARTHEST) * STEPS_PER_UNIT;
  const step = Math.floor(place);
  const low = VALUES[step] ?? 0;
  return low + (place - step) * ((VALUES[step + 1] ?? 1) - low);
}
