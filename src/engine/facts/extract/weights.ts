/** What evidence counts for, by name. */
export type Weights = ReadonlyMap<string, number>;

/** The weight that every candidate starts with. */
export const BIAS = 'bias';
