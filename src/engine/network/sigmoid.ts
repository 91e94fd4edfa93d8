/** Beyond this the function is 0 or 1 to four digits. */
const FARTHEST = 10;
const STEPS_PER_UNIT = 64;

/**
 * The logistic function, how far a gate stands open, at steps from -10 to 10, and one beyond: the kernel
 * takes what is between two of them, since an exponential takes long.
 */
export const SIGMOIDS = Float32Array.from(
  { length: 2 * FARTHEST * STEPS_PER_UNIT + 2 },
  (_, step) => 1 / (1 + Math.exp(FARTHEST - step / STEPS_PER_UNIT)),
);
