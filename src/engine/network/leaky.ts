const LEAK = 0.1;

/** A rectifier that lets a tenth of what is below zero through; in place. */
export function leaky(values: Float32Array): Float32Array {
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0;
    if (value < 0) values[at] = LEAK * value;
  }
  return values;
}
