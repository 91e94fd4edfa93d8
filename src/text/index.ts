// Pure functions over a string. Every result carries offsets in UTF-16 code units into that string.
export { LONGEST_PASSAGE, partOverlong } from './clauses.js';
export { isCompared } from './compared-times.js';
export { readFigures, type Bound, type Figure, type FigureKind } from './figures.js';
export { FEMALE_NAMES, MALE_NAMES } from './given-names.js';
export { readMentioned, type Mentioned } from './mentioned.js';
export { readNames, readProperNames, type Name, type NameKind } from './names.js';
export { RememberedWords } from './remembered-words.js';
export { remembered } from './remembered.js';
export { readSentences } from './sentences.js';
export { ORDINALS, SMALL_NUMBERS } from './number-words.js';
export { shiftedFigure, shiftedTime } from './shifted.js';
export { covers, overlaps, trimmed, type Span } from './span.js';
export { readTimes, type Time, type TimeBound } from './times.js';
export { forEachWord, readWords, type Word } from './words.js';
