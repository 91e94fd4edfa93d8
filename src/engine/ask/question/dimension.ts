import { byWord, once, oneOf, readKeyed, WordMap } from '../../data/index.js';

/** What a number measures of something. */
const DIMENSIONS = [
  ...(['depth', 'width', 'height', 'length', 'thickness', 'distance'] as const),
  ...(['weight', 'age', 'speed'] as const),
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

const dimensionWords = once(() => readKeyed('ask/dimensions.txt', DIMENSIONS));
const byDimensionWord = new WordMap<Dimension>(() => byWord(dimensionWords()));

/** The dimension that a word is for, in lower case: `deep`, `depth`. */
export const dimensionOf = (word: string): Dimension | undefined => byDimensionWord.get(word);

/** The source of a pattern that matches any word for a dimension. */
export const anyDimensionWord: () => string = once(() =>
  oneOf([...dimensionWords().values()].flat()),
);
