/** What some features come to under their weights. */
export function dot(weights: Float64Array, features: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < features.length; i++) sum += (weights[i] ?? 0) * (features[i] ?? 0);
  return sum;
}
